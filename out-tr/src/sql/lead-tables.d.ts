import type { Agreement } from '../model/agreement.ts';
import type { Table } from './table.ts';
/** The tables that scores, stages and routes are computed from. */
export interface LeadTables {
    readonly lead: Table;
    readonly event: Table;
    readonly consent: Table;
}
/** The tables of an agreement: one column for every field of leads and every property of its signals. */
export declare function leadTables({ fields, signals }: Pick<Agreement, 'fields' | 'signals'>): LeadTables;
