import { type Interval } from './interval.ts';
import { type SilentIntervals } from './read-leaf.ts';
import type { Reading } from './reading.ts';
import type { Sums } from './sums.ts';
import type { Leaf } from './timeline-question.ts';
/** The question as far as it is read. */
interface Read {
    readonly leaves: readonly Leaf[];
    readonly readings: readonly Reading[];
    readonly sums: Sums;
    readonly needs: readonly Interval[];
}
/**
 * How many intervals of silence have to be told apart. A rule without a floor goes on falling; but once nothing its signals
 * did gives points any more, and what others give cannot make up for it, longer silence makes no difference.
 */
export declare function silentIntervals(read: Read): SilentIntervals;
export {};
