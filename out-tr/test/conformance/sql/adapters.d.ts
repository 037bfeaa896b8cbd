import type { DuckDBConnection } from '@duckdb/node-api';
import type { Adapters } from '../adapter.ts';
/** The questions of `leadpact-vectors/scoring/1` that relational models answer. */
export declare function sqlScoring(connection: DuckDBConnection): Adapters;
