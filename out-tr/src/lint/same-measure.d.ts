import type { Measure } from '../model/measure.ts';
/** Measures are plain data whose keys the linker writes in one order. */
export declare function sameMeasure(left: Measure, right: Measure): boolean;
/** Equal for equal measures, to find one among many. */
export declare function measureText(measure: Measure): string;
