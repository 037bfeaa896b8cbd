import type { Cell } from './cells.ts';
import type { Ring } from './rings.ts';
import type { Making } from './rows.ts';
/** What a search through events that rings count works with. Behind the slots, a row has the columns of the rings. */
export interface Thinning {
    readonly making: Making;
    /** Cells in which at least one ring counts. */
    readonly cells: readonly Cell[];
    readonly rings: readonly RingColumns[];
    /** All columns of a row. */
    readonly width: number;
}
/**
 * Of each ring the n newest kept events that still block, as the first step on which the event does not block any more,
 * plus 1; the newest first; 0 = none.
 */
export interface RingColumns {
    readonly ring: number;
    readonly n: number;
    readonly perDays: number;
    /** Into how many steps the window is cut to tell days apart; as many as days = exactly. */
    readonly steps: number;
    readonly first: number;
    /** Where another ring has the same window: how the two agree on the time of the day. */
    readonly clock?: DayClock;
    /** The first age at which it counts no more. */
    readonly endDay: number;
}
/**
 * Whether an event is a window or less behind a kept one of the day a window before is one and the same question for all
 * rings with this window. So kept events of a day are numbered, and of the day before is known how many are left behind.
 */
export interface DayClock {
    /** The column of how many were kept today, by any of the rings. */
    readonly keptToday: number;
    /** The column of how many of the earlier day lie a whole window behind. */
    readonly leftBehind: number;
}
/** The step in which a stored number lies, and its place in there. */
export declare function splitFree(free: number, { clock }: RingColumns): {
    readonly step: number;
    readonly place: number;
};
export declare function joinFree(step: number, place: number, { clock }: RingColumns): number;
/** The cells in which a ring counts, and the columns of their rings; windows are cut into at most so many steps. */
export declare function thinningOf(cells: readonly Cell[], rings: readonly Ring[], making: Making, mostSteps: number): Thinning;
export declare function isExact({ perDays, steps }: RingColumns): boolean;
export declare function stepOf(day: number, { perDays, steps }: RingColumns): number;
/** The step from which the n-th last kept event does not block any more; nothing when there is none. */
export declare function freeFrom(row: Float64Array, { first, n }: RingColumns): number | undefined;
/** Remembers a kept event that blocks until a step. */
export declare function keep(row: Float64Array, { first, n }: RingColumns, blocksUntil: number): void;
/** Forgets what does not block after a step any more; every other becomes earlier by so many. */
export declare function forget(row: Float64Array, { first, n }: RingColumns, blocksAfter: number, earlier?: number): void;
/** Remembers the day of the last event, behind all columns. Once nothing changes with age, only distances to it count. */
export declare function moveTo(row: Float64Array, day: number, { rings, width, cells }: Thinning): void;
