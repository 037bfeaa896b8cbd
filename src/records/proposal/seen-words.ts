import type { FileForm, SourceColumn, TableSource } from '../../model/source.ts';
import { normalText } from '../../support/normal-text.ts';
import type { Engine } from '../engine.ts';
import type { ExportFile } from '../export-file.ts';
import { stagedSql } from '../load/staged-sql.ts';
import { type TableName, tablePlan } from '../load/table-plan.ts';

/** A word of a column as the file writes it most often, and in how many rows it stands. */
export interface SeenWord {
  readonly word: string;
  readonly rows: number;
}

/** A file of the export and how it is read. */
export interface ReadFile {
  readonly table: TableName;
  readonly source: TableSource;
  readonly file: ExportFile;
  readonly form: FileForm;
}

/**
 * The words of a column, most frequent first; `undefined` where there are more than `most`. Rows that the source leaves out
 * on purpose are not read, and neither are words for missing. Nothing of the agreement is asked.
 */
export async function seenWords(
  engine: Engine,
  { table, source, file, form }: ReadFile,
  column: SourceColumn,
  most: number,
): Promise<readonly SeenWord[] | undefined> {
  const only = source.columns.filter(({ reading }) => reading.as === 'only');
  const spelled: SourceColumn = { ...column, target: 'word', isRequired: false, reading: { as: 'id' } };
  const plan = { ...tablePlan(table, { ...source, columns: [spelled, ...only] }, file), fixed: {} };
  if (!plan.columns.some(({ target }) => target === 'word')) return [];
  const counted = (lenient: boolean): string =>
    `SELECT v0 AS word, count(*) AS n FROM (${stagedSql(plan, form, { lenient })}) WHERE v0 IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${4 * most + 1}`;
  const rows = await leniently((lenient) => engine.rows(counted(lenient)));
  const words = mergedSpellings(rows.map(({ word, n }) => ({ word: String(word), rows: Number(n) })));
  return words.length > most ? undefined : words;
}

/** Lines that are no rows are left out, as they are when everything is read; first it is tried without, which is faster. */
export async function leniently<T>(read: (lenient: boolean) => Promise<T>): Promise<T> {
  try {
    return await read(false);
  } catch (error) {
    if (!(error instanceof Error) || !/^(?:Invalid Input|Conversion) Error/.test(error.message)) throw error;
    return read(true);
  }
}

/** Spellings that compare as equal are one word. */
function mergedSpellings(words: readonly SeenWord[]): readonly SeenWord[] {
  const merged = new Map<string, SeenWord>();
  for (const { word, rows } of words) {
    const key = normalText(word);
    const known = merged.get(key);
    merged.set(key, { word: known?.word ?? word.trim(), rows: (known?.rows ?? 0) + rows });
  }
  return [...merged.values()].toSorted((left, right) => right.rows - left.rows);
}
