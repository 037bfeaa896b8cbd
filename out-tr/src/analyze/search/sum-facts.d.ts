import type { Restriction } from '../score/event-columns.ts';
import type { Scene } from '../score/scene.ts';
import type { VerdictFact } from './verdict-fact.ts';
/**
 * What is certain of the verdicts of one version, since rules give only so many points, dimensions add up to the total and
 * names go by points. It lets through more than real leads, never less; to see it no lead has to be asked.
 */
export declare function sumFacts(scene: Scene, restriction?: Restriction): readonly VerdictFact[];
