import { nameColumns, pointColumns } from '../evaluate/score-row.ts';
import { duckdb } from '../sql/dialects/duckdb.ts';

/** How the rows of `score` are written. */
export type ScoreForm = 'csv' | 'jsonl' | 'parquet';

/** Where and how they are written. */
export interface ScoreFile {
  /** Digits after the point of all points. */
  readonly scale: number;
  readonly form: ScoreForm;
  /** Absolute. */
  readonly path: string;
}

/** Rows of a score query are sorted by id, in code-point order, or stand so already. */
type RowOrder = 'unsorted' | 'sorted';

/**
 * A statement that writes the rows of a score query to a file: by id in code-point order, points as exact decimals of the
 * scale. In CSV a text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeScoreRows(
  query: string,
  { scale, form, path }: ScoreFile,
  order: RowOrder = 'unsorted',
): string {
  const points = pointColumns.map((name) => `${decimalSql(name, scale)} AS ${name}`);
  const columns = [`${form === 'csv' ? harmless('lead_id') : 'lead_id'} AS id`, ...points, ...nameColumns];
  const select = `SELECT ${columns.join(', ')} FROM (${query}) AS scored${order === 'sorted' ? '' : ' ORDER BY lead_id'}`;
  return `COPY (${select}) TO ${duckdb.text(path)} (${settings[form]})`;
}

const settings: Readonly<Record<ScoreForm, string>> = {
  csv: `FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"', NULL '', USE_TMP_FILE false`,
  jsonl: 'FORMAT json, ARRAY false, USE_TMP_FILE false',
  parquet: 'FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false',
};

/** Scaled integer → decimal, without a float in between. */
function decimalSql(name: string, scale: number): string {
  if (scale === 0) return name;
  const unit = `0.${'1'.padStart(scale, '0')}`;
  return `CAST(${name} AS DECIMAL(18, 0)) * CAST(${unit} AS DECIMAL(${scale + 1}, ${scale}))`;
}

/** First characters after which a spreadsheet calculates. */
export const formulaSigns: readonly string[] = ['=', '+', '-', '@', '\t', '\r'];

/**
 * Names of the agreement begin with a letter or a digit; only ids come from outside. All signs stand before the letters, and
 * a list of so many would become a join.
 */
function harmless(text: string): string {
  const signs = formulaSigns.map((sign) => `starts_with(${text}, chr(${sign.charCodeAt(0)}))`).join(' OR ');
  return `CASE WHEN ${text} < 'A' AND (${signs}) THEN '''' || ${text} ELSE ${text} END`;
}
