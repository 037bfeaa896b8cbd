import type { Scene } from '../score/scene.ts';
import type { VerdictFact } from './verdict-fact.ts';
/** What is certain of all verdicts: under an objection there is none, and otherwise there are points, and labels where every lead gets one. */
export declare function verdictsGiven({ space: { diagrams, variables }, sides }: Scene): readonly VerdictFact[];
