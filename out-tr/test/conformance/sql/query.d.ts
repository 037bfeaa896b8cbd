import type { DuckDBConnection } from '@duckdb/node-api';
import type { Lead } from '../../../src/evaluate/lead.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { type Dictionary } from '../../../src/evaluate/moment.ts';
import type { ScoredAgreement } from '../../../src/sql/statement.ts';
export type Columns = Readonly<Record<string, unknown>>;
/**
 * Columns on the way from the facts of some leads to their routes, by lead. The engine need not work out those that
 * nobody asks for.
 */
export declare function columnsOf(connection: DuckDBConnection, agreement: ScoredAgreement, leads: readonly LeadRecord[], asOf: number, asked?: readonly string[]): Promise<ReadonlyMap<string, Columns>>;
export declare function rowsByLead(connection: DuckDBConnection, query: string): Promise<ReadonlyMap<string, Columns>>;
/** The record an export made at asOf would have of a lead. */
export declare function recordAt(dictionary: Dictionary, lead: Lead, asOf: number): LeadRecord;
