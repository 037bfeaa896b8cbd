import type { ColumnEngine } from '../../records/engine.ts';
import { duckdb, wordType } from '../../sql/dialects/duckdb.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { CodedColumn } from './packed-codes.ts';

/** A column of words: code 0 is no word, code c the c-th of `values`. */
export interface WordCodes extends CodedColumn {
  readonly values: readonly string[];
}

/** Of a column whose words all are among these. */
export function listedWords(column: string, words: readonly string[]): WordCodes {
  const values = [...new Set(words)].toSorted(compareCodePoints);
  if (values.length === 0) return { values, sql: '0', size: 1 };
  const code = `enum_code(CAST(${duckdb.name(column)} AS ${wordType(values)}))`;
  return { values, sql: `coalesce(CAST(${code} AS INTEGER) + 1, 0)`, size: values.length + 1 };
}

/** The words that stand in a column of a table. */
export async function wordsOfTable(engine: ColumnEngine, table: string, column: string): Promise<WordCodes> {
  const name = duckdb.name(column);
  const rows = await engine.rows(`SELECT DISTINCT ${name} AS word FROM ${table} WHERE ${name} IS NOT NULL`);
  return listedWords(
    column,
    rows.map((row) => String(row['word'])),
  );
}

/**
 * Of a column of which is only asked whether a word is one of those mentioned: every other word answers alike, and one
 * stands for all of them.
 */
export function mentionedWords(column: string, mentioned: readonly string[]): WordCodes {
  const values = [...new Set(mentioned)];
  let other = 'other';
  while (values.includes(other)) other = `${other} word`;
  const name = duckdb.name(column);
  const cases = values.map((value, index) => `WHEN ${name} = ${duckdb.text(value)} THEN ${index + 1}`);
  const sql = `CASE WHEN ${name} IS NULL THEN 0 ${cases.join(' ')} ELSE ${values.length + 1} END`;
  return { values: [...values, other], sql, size: values.length + 2 };
}
