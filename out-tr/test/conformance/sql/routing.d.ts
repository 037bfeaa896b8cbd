import type { DuckDBConnection } from '@duckdb/node-api';
import { type Adapter } from '../adapter.ts';
/** The first rule that holds for each lead with the values it had when it was handed over. */
export declare function route(connection: DuckDBConnection): Adapter;
