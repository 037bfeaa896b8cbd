import { duckdb } from '../../sql/dialects/duckdb.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { Engine } from '../engine.ts';
import type { FileColumn } from '../export-file.ts';

/** The columns of a Parquet file with their types. */
export async function parquetColumns(engine: Engine, path: string): Promise<readonly FileColumn[]> {
  const rows = await engine.rows(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${duckdb.text(path)}))`,
  );
  return rows.map((row) => ({ header: String(row['column_name']), type: String(row['column_type']) }));
}

/** Every key that some line of a JSONL file has, by code points. */
export async function jsonlColumns(engine: Engine, path: string): Promise<readonly FileColumn[]> {
  const keys = `SELECT unnest(json_keys(json)) AS key FROM read_ndjson_objects(${duckdb.text(path)}, ignore_errors = true)`;
  const rows = await engine.rows(`SELECT DISTINCT key FROM (${keys})`);
  return rows
    .map((row) => String(row['key']))
    .sort(compareCodePoints)
    .map((header) => ({ header }));
}
