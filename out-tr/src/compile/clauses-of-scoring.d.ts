import type { Scoring } from '../model/scoring.ts';
import type { Clause } from './clause.ts';
/** The scoring model, its dimensions, groups and rules, and what is read off the points. */
export declare function clausesOfScoring(scoring: Scoring): readonly Clause[];
