import { type EventType } from './event-type.ts';
import type { Interval } from './interval.ts';
import type { Reading } from './reading.ts';
import { type Ring } from './rings.ts';
import type { Slot } from './slots.ts';
import type { Part, Sums } from './sums.ts';
/** Where everything is kept while events are added, and all that events can do to it. */
export interface Board {
    /** First the sums, in their order; then what is watched. */
    readonly slots: readonly Slot[];
    readonly rings: readonly Ring[];
    readonly types: readonly EventType[];
    /** Readings with something to watch, and where it begins. */
    readonly watched: readonly WatchedReading[];
    sumsOf(leaf: number): readonly Part[];
}
export interface WatchedReading {
    readonly reading: Reading;
    readonly first: number;
}
interface Layout {
    readonly signals: readonly string[];
    readonly readings: readonly Reading[];
    readonly sums: Sums;
    readonly windows: readonly Interval[];
    /** Signals whose silence counts; their events are never of one type with those of others, and all are there. */
    readonly silent: readonly string[];
}
export declare function boardOf({ signals, readings, sums, windows, silent }: Layout): Board;
export {};
