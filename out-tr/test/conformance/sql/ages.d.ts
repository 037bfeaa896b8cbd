import type { DuckDBConnection } from '@duckdb/node-api';
import { type Adapter } from '../adapter.ts';
/** One lead per age, each with one event that old. */
export declare function decay(connection: DuckDBConnection): Adapter;
/** The age is the number of days for which a point a day has been taken off. */
export declare function eventAge(connection: DuckDBConnection): Adapter;
/** The age is the only number between which and itself a date's age lies. */
export declare function dateAge(connection: DuckDBConnection): Adapter;
