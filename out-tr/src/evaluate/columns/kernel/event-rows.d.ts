import type { EventColumns } from '../event-columns.ts';
import type { EventMatch } from './event-match.ts';
import type { Openings } from './openings.ts';
/** Events sorted by what speaks of them, so that a table of (row, age) answers for all rules at once. Row 0: nothing does. */
export interface EventRows {
    /** Opened signal → its first row. */
    readonly first: Uint32Array;
    /** Properties that choose a row: its class times the stride of the opened signal is added. */
    readonly steps: readonly RowStep[];
    /** Row → the matches that speak of its events, by index. */
    readonly matched: readonly (readonly number[])[];
}
interface RowStep {
    readonly property: string;
    readonly classes: Uint32Array;
    /** By opened signal; 0 where the property does not matter. */
    readonly strides: Uint32Array;
}
/** Undefined when there would be more than `mostRows` rows. */
export declare function eventRows(matches: readonly EventMatch[], { properties }: EventColumns, openings: Openings, mostRows: number): EventRows | undefined;
export {};
