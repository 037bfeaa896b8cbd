import type { Agreement } from '../../model/agreement.ts';
import type { AttributeRule, Bounds, Dimension, ExclusiveRule } from '../../model/scoring.ts';
import { type Told } from './told.ts';
/** The points of a rule that reads attributes: those of the first criterion that holds. */
export declare function toldAttributePoints(agreement: Agreement, rule: AttributeRule | ExclusiveRule): Told;
/** A number brought inside its bounds. */
export declare function toldBounded(number: Told, { max, min }: Bounds): Told;
/** Numbers added up; 0 of none. */
export declare function toldSum(numbers: readonly Told[]): Told;
/** The attainable fit points of the rules that can be judged (semantics §3, Fit). */
export declare function toldKnown(agreement: Agreement, fit: Dimension): Told;
