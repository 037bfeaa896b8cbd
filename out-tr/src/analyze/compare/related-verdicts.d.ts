import type { Scene } from '../score/scene.ts';
import type { ScoreDelta } from '../score/score-delta.ts';
import type { VerdictFact } from '../search/verdict-fact.ts';
/**
 * What is certain of the verdicts of both versions from how far their points can lie apart: points of a lead move from one
 * class to another only where that is near enough. It lets through more than real leads, never less.
 */
export declare function relatedVerdicts(scene: Scene, { ranges, moves }: Pick<ScoreDelta, 'ranges'> & Partial<Pick<ScoreDelta, 'moves'>>): readonly VerdictFact[];
