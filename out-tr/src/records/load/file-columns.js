import { duckdb } from '../../sql/dialects/duckdb.js';
import { compareCodePoints } from '../../support/code-points.js';
import { isObject, jsonLines } from './json-lines.js';
/** The columns of a Parquet file with their types. */
export async function parquetColumns(engine, path) {
    const rows = await engine.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${duckdb.text(path)}))`);
    return {
        columns: rows.map((row) => ({ header: String(row['column_name']), type: String(row['column_type']) })),
    };
}
/** Every key that some line of a JSONL file has, by code points, and whether some line is no object. */
export async function jsonlColumns(engine, path) {
    // No key is NULL.
    const keys = `SELECT unnest(CASE WHEN ${isObject} THEN json_keys(json) ELSE [NULL] END) AS key FROM ${jsonLines(path)}`;
    const rows = await engine.rows(`SELECT DISTINCT key FROM (${keys})`);
    const names = rows.flatMap(({ key }) => (typeof key === 'string' ? [key] : []));
    return {
        columns: names.sort(compareCodePoints).map((header) => ({ header })),
        ...(names.length < rows.length && { hasStrayLines: true }),
    };
}
