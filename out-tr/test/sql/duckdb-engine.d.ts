import type { DuckDBConnection } from '@duckdb/node-api';
/** DuckDB in memory; undefined where its optional package is not installed, which in CI is an error. */
export declare function openDuckDb(): Promise<DuckDBConnection | undefined>;
export declare const noDuckDb = "DuckDB is not installed (npm install @duckdb/node-api@1.5.6-r.1)";
