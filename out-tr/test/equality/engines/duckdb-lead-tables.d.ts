import { type DuckDBConnection } from '@duckdb/node-api';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
/** Puts the leads into the tables of the agreement, in place of those that were there. */
export declare function fillLeadTables(connection: DuckDBConnection, agreement: Agreement, leads: readonly LeadRecord[]): Promise<void>;
