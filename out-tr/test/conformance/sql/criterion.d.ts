import type { DuckDBConnection } from '@duckdb/node-api';
import { type Adapter } from '../adapter.ts';
/** The criterion and each of its questions, over a lead whose score and stages the case gives. */
export declare function criterion(connection: DuckDBConnection): Adapter;
