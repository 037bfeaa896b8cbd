import type { ToldValue } from '../../analyze/told/told.ts';
import type { RecordValue } from '../../compile/salesforce/read/evaluate-formula.ts';
/** A value of a formula as an answer, number or text. */
export declare function plainValue(value: RecordValue): ToldValue;
