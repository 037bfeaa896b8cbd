import type { RowTable } from './row-table.ts';
import { type Sink } from './sinks.ts';
export interface FoundVector {
    readonly values: readonly number[];
    readonly events: number;
    /** Where it came from. */
    readonly node: number;
}
/** The different vectors in rows of several cases. */
export interface VectorCollection {
    /** Takes the columns out of the rows; of those only in which `required` is 1. */
    add(rows: RowTable, required: number | undefined): void;
    cheapestFirst(): readonly FoundVector[];
}
export declare function collectVectors(columns: readonly number[], sinks: readonly Sink[]): VectorCollection;
