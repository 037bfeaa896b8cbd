import type { Cell, RingCell } from './cells.ts';
import type { RingColumns, Thinning } from './thinning.ts';
/** What can become of an event in the rings that count it, each with what it can do. */
export interface Deed {
    readonly cell: Cell;
    readonly keeps: readonly RingCell[];
    readonly drops: readonly RingCell[];
    /** Rings that saw its value before, and so do not count it at all. */
    readonly knows: readonly RingCell[];
    /** A node of the provenance. */
    readonly node: number;
}
/** Everything that can become of an event of a cell; `keepsAll`: only that every ring keeps it. */
export declare function deedsOf(cell: Cell, { making: { ledger } }: Thinning, keepsAll: boolean): readonly Deed[];
/** Has each ring seen the event's value before, where the deed says so, and only there? */
export declare function valuesFit(row: Float64Array, { keeps, drops, knows }: Deed): boolean;
/** Gives what the event gives; what the rings remember is for the search to say. */
export declare function giveDeed(row: Float64Array, { cell, keeps, drops }: Deed, { making: { slots } }: Thinning): void;
export declare function columnsOf({ rings }: Thinning, { ring }: RingCell): RingColumns;
