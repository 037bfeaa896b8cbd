import type { Scoring } from '../../model/scoring.ts';
import { type Told } from './told.ts';
/** The grade as a text, none under an objection (semantics §3, Fit and Matrix). */
export declare function toldGrade(scoring: Scoring): Told;
/** The band as a text, none under an objection. */
export declare function toldBand(scoring: Scoring): Told;
/** The label that the lead has, as a text. */
export declare function toldLabel({ bands, grades, id }: Scoring, of: 'band' | 'grade'): Told;
