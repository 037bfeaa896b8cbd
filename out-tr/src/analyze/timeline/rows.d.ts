import type { Budget } from '../budget.ts';
import type { Cell } from './cells.ts';
import type { Ledger } from './placed-event.ts';
import { type RowTable } from './row-table.ts';
import { type Gift, type Slot } from './slots.ts';
/** What rows are made with. */
export interface Making {
    readonly slots: readonly Slot[];
    readonly mostEvents: number;
    readonly ledger: Ledger;
    readonly budget: Budget;
}
/** The row of no events, with something given from the beginning. */
export declare function firstRow({ slots, budget }: Making, gifts?: readonly Gift[]): RowTable;
/**
 * Adds any number of events of these cells to the rows, in place. No ring counts them, so their order means nothing, and
 * what was added before under the same key is there already.
 */
export declare function addFreely(table: RowTable, cells: readonly Cell[], making: Making, added?: Set<string>): void;
/** The rows with one event of any of these cells. */
export declare function withOne(table: RowTable, cells: readonly Cell[], making: Making): RowTable;
/** Puts rows among others. */
export declare function mergeInto(table: RowTable, others: RowTable): void;
/** Every row of the one with every row of the other; `touched` are the slots of which the second knows anything. */
export declare function together(left: RowTable, right: RowTable, touched: readonly number[], { slots, mostEvents, ledger, budget }: Making): RowTable;
/** Changes every row in place; rows that become equal become one, the one with the fewest events. */
export declare function mapped(table: RowTable, change: (row: Float64Array) => void, { budget }: Making): RowTable;
