import type { DuckDBConnection } from '@duckdb/node-api';
import type { Engine } from './engine.ts';
/** Every engine that must give the reference's rows; that of SQL only where DuckDB is installed. */
export declare function enginesWith(duckDb: DuckDBConnection | undefined): readonly Engine[];
