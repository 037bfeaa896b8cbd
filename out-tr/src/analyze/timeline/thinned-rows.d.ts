import type { Cell } from './cells.ts';
import type { Ring } from './rings.ts';
import { type RowTable } from './row-table.ts';
import { type Making } from './rows.ts';
/** What the events can give that rings count in their order. */
export interface ThinnedRows {
    readonly rows: RowTable;
    /** How the rings were read instead, if not as they are. */
    readonly bound?: string;
}
/** Adds the events to the rows themselves where that is right and not too much; else they have to be worked out apart. */
export declare function addThinned(table: RowTable, cells: readonly Cell[], rings: readonly Ring[], making: Making): boolean;
/** Nothing = too many rows, however coarse. */
export declare function thinnedRows(cells: readonly Cell[], rings: readonly Ring[], making: Making): ThinnedRows | undefined;
/** An event that each of its rings keeps or leaves out as one likes; what all keep comes first. */
export declare function freeCells(cell: Cell): readonly Cell[];
