import type { AmountUnit } from './amount.ts';
import type { Measure } from './measure.ts';
/** The unit in which a measure is given, so that goals and bands can be held against it. */
export declare function unitOf(measure: Measure): AmountUnit;
