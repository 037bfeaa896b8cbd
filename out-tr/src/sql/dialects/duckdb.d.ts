import type { Dialect } from '../dialect.ts';
/** DuckDB, embedded or as a warehouse. */
export declare const duckdb: Dialect;
