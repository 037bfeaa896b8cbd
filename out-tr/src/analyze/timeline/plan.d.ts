import { type Board } from './board.ts';
import { type Interval } from './interval.ts';
import type { Reading } from './reading.ts';
import { type Silence } from './silence-cases.ts';
import { type Sums } from './sums.ts';
import type { TimelineQuestion } from './timeline-question.ts';
/** The question as it is worked on. */
export interface Plan {
    readonly board: Board;
    readonly readings: readonly Reading[];
    readonly sums: Sums;
    readonly needs: readonly Interval[];
    readonly silence: Silence | undefined;
    /** All values a leaf can have. */
    rangeOf(leaf: number): Interval;
}
/** The plan, or a column that has no end. */
export declare function planOf(question: TimelineQuestion): Plan | {
    readonly unbounded: number;
};
