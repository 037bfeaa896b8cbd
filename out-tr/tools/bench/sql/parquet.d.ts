import type { DuckDBConnection } from '@duckdb/node-api';
import type { LeadFiles } from '../leads/lead-files.ts';
/** Views `lead`, `event` and `consent` over Parquet files made of the CSV files, as the normalised tables describe them. */
export declare function parquetViews(connection: DuckDBConnection, files: LeadFiles): Promise<void>;
