import type { DuckDBConnection } from '@duckdb/node-api';
import { type Adapter } from '../adapter.ts';
/** The stage after all automatic moves. */
export declare function project(connection: DuckDBConnection): Adapter;
/** The total at every instant of a lead's journey; the journey itself is not relational. */
export declare function replay(connection: DuckDBConnection): Adapter;
