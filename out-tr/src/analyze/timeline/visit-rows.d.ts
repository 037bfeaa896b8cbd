import type { Provenance } from './provenance.ts';
import type { RowTable } from './row-table.ts';
/** Puts a row into the table, made of another row and one event more. */
export type Offer = (row: Float64Array, events: number, from: number, event: number) => void;
/**
 * Visits every row, those that are added meanwhile too, and again those that come to need fewer events; false = there are
 * more rows than `mostRows`.
 */
export declare function visitRows(table: RowTable, provenance: Provenance, visit: (index: number, offer: Offer) => void, mostRows?: number): boolean;
