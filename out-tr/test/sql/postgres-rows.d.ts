import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { ScoreRow } from '../../src/evaluate/score-row.ts';
import type { ScoredAgreement } from '../../src/sql/statement.ts';
import type { PostgresServer } from './postgres-server.ts';
/** The rows of `score` as PostgreSQL gives them, in the order of the leads. */
export declare function scoreRowsByPostgres(server: PostgresServer, agreement: ScoredAgreement, leads: readonly LeadRecord[], asOf: number): readonly ScoreRow[];
