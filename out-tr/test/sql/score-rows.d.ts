import type { DuckDBConnection } from '@duckdb/node-api';
import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { ScoreRow } from '../../src/evaluate/score-row.ts';
import type { ScoredAgreement } from '../../src/sql/statement.ts';
/** Fills the normalised tables with some leads; they replace those before. */
export declare function loadLeads(connection: DuckDBConnection, agreement: ScoredAgreement, leads: readonly LeadRecord[]): Promise<void>;
/** The rows of `score` as SQL gives them, by lead. */
export declare function scoreRowsBySql(connection: DuckDBConnection, agreement: ScoredAgreement, asOf: number): Promise<ReadonlyMap<string, ScoreRow>>;
