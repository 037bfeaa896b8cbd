import { type Exact } from '../support/exact.ts';
import type { SegmentNeed } from './segment-need.ts';
/** How much pipeline is needed for each unit of revenue still to be won: 1 / ((1 − slip) · win rate) (semantics §8). */
export declare function neededCoverage(slip: Exact, winRate: Exact): Exact | undefined;
/** Which part of the revenue still to be won a coverage delivers. */
export declare function deliveredBy(coverage: Exact, slip: Exact, winRate: Exact): Exact;
/**
 * The win rate by value of all segments together, undefined where nothing is to be won: what is to be won over the
 * pipeline that it takes. The pipeline of a segment is what it has to win over its own win rate.
 */
export declare function valueWinRate(segments: readonly SegmentNeed[]): Exact | undefined;
