import { type SilentIntervals } from './read-leaf.ts';
import type { Leaf } from './timeline-question.ts';
/**
 * How long some signals have been silent. Silence couples all of them, but only through the age of the newest event; given
 * that age, what silence gives is known from the beginning.
 */
export interface SilenceCase {
    /** Their events are at least that old; infinite = there are none. */
    readonly fromDay: number;
    /** And at least one is younger than this. */
    readonly toDay: number;
    /** Points of the silent leaves. */
    readonly points: readonly SilentPoints[];
}
export interface SilentPoints {
    readonly leaf: number;
    readonly points: number;
}
/** The leaves that are decided by cases: those of the most signals, if all name the same. */
export interface Silence {
    readonly signals: readonly string[];
    readonly leaves: readonly number[];
    readonly cases: readonly SilenceCase[];
}
export declare function silenceOf(leaves: readonly Leaf[], intervals: SilentIntervals): Silence | undefined;
