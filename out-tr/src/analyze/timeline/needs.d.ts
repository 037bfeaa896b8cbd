import { type Interval } from './interval.ts';
import type { SumNode, Sums } from './sums.ts';
/**
 * Of each sum the interval in which its value matters: beyond it the columns are the same whatever else is added. A column
 * matters within its bounds; a part where the rest of what it is part of cannot outweigh the bounds any more.
 */
export declare function needsOf({ nodes, columns }: Sums, rangeOf: (leaf: number) => Interval): readonly Interval[];
/**
 * Within which interval a sum has to be known while parts are still being added: nothing that is left, nor anything that
 * was added elsewhere, can bring a value beyond it back to where it matters.
 */
export declare function windowOf({ raw, value }: SumNode, need: Interval): Interval;
/** Can events add up in this sum without end? */
export declare function isUnbounded({ low, high }: Interval): boolean;
