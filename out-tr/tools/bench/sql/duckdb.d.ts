import type { DuckDBConnection } from '@duckdb/node-api';
export declare const withoutDuckDb = "DuckDB is not installed: npm install @duckdb/node-api@1.5.6-r.1";
/** DuckDB in memory with two threads; undefined where its optional package is not installed. */
export declare function benchDuckDb(): Promise<DuckDBConnection | undefined>;
/** The one number of a query with one row and one column. */
export declare function numberOf(connection: DuckDBConnection, query: string): Promise<number>;
