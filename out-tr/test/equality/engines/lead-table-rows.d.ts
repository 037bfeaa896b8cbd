import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { LeadTables } from '../../../src/sql/lead-tables.ts';
import { type Cell } from './table-cell.ts';
/** Rows of the normalised tables, each in the order of the table's columns. */
export interface LeadTableRows {
    readonly lead: readonly (readonly Cell[])[];
    readonly event: readonly (readonly Cell[])[];
    readonly consent: readonly (readonly Cell[])[];
}
/**
 * Leads as an export brings them: oldest events first, some with an excluded twin, and with every way of saying that a
 * fact was known at once.
 */
export declare function leadTableRows(tables: LeadTables, leads: readonly LeadRecord[]): LeadTableRows;
