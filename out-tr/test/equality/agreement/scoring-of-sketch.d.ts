import type { Scoring } from '../../../src/model/scoring.ts';
import { type RuleScope } from './rule-of-sketch.ts';
import type { ScoringSketch } from './scoring-sketch.ts';
/** The scoring in normal form: everything in the order in which the linker leaves it. */
export declare function scoringOf(sketch: ScoringSketch, id: string, scope: RuleScope): Omit<Scoring, 'isDefault'>;
