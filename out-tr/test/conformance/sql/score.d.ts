import type { DuckDBConnection } from '@duckdb/node-api';
import { type Adapter } from '../adapter.ts';
/** Points, points before decay or floor, and how many events are selected: three rules, three queries. */
export declare function count(connection: DuckDBConnection): Adapter;
/** Points of groups and dimensions, total, known share, and the labels. */
export declare function score(connection: DuckDBConnection): Adapter;
