import type { DuckDBConnection } from '@duckdb/node-api';
import type { Engine } from '../engine.ts';
/** The SQL models, run by DuckDB on the leads as tables; one database for all agreements, its tables replaced each time. */
export declare function sqlEngine(connection: DuckDBConnection): Engine;
