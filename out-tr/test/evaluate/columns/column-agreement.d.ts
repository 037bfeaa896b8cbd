import type { Dimension, Scoring } from '../../../src/model/scoring.ts';
import type { RowAgreement } from './expect-rows.ts';
/** A scoring of these dimensions with grades, bands and a matrix. */
export declare function scoringOf(dimensions: readonly Dimension[], change?: Partial<Scoring>): Scoring;
/** The journey of the tests with a scoring and two routes. */
export declare function columnAgreement(scoring: Scoring | undefined): RowAgreement;
