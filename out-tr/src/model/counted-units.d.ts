import type { Measure } from './measure.ts';
import type { CountedUnit } from './metric.ts';
/** In what numerator and denominator of a measure can both be counted; the first is the usual one. */
export declare function countedUnits({ of }: Measure): readonly [CountedUnit, ...CountedUnit[]];
