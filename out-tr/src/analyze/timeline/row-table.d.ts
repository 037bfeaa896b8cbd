import type { Budget } from '../budget.ts';
/** Different rows of numbers, each with the fewest events it takes and where it came from. */
export interface RowTable {
    readonly width: number;
    count(): number;
    /** Puts a row into `row`. */
    read(index: number, row: Float64Array): void;
    eventsOf(index: number): number;
    nodeOf(index: number): number;
    /** The place of the row if it is new or needs fewer events now, else -1. Its node has to be set then. */
    add(row: Float64Array, events: number): number;
    setNode(index: number, node: number): void;
    /** The place of a row, -1 = it is not there. */
    find(row: Float64Array): number;
}
export declare function openRowTable(width: number, budget: Budget): RowTable;
