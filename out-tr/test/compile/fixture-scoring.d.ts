import type { Scoring } from '../../src/model/scoring.ts';
/** Every kind of rule, count mode and decay at least once. */
export declare const fixtureScoring: Scoring;
