import type { Scoring } from '../../../src/model/scoring.ts';
import type { NeutralScore } from '../scoring/criterion-case.ts';
/** A scoring by which every lead has just this score; its cell is always the grade beside the band. */
export declare function givenScore({ total, fit, engagement, grade, band, outcome }: NeutralScore, scale: number): Scoring;
