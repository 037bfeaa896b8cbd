import type { FileForm } from '../../model/source.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { csvReader } from '../csv-reader.ts';
import type { ExportFile } from '../export-file.ts';
import { rawJsonSql } from './raw-json-sql.ts';
import type { TablePlan } from './table-plan.ts';

export interface RawOptions {
  /**
   * Leaves out lines that are no rows. Read from the beginning to the end by one thread, for a thread that begins in the middle
   * may take a line inside a quoted cell for a row.
   */
  readonly lenient?: boolean;
  /** Keeps a list of the lines that are left out (`reject_errors`). */
  readonly listing?: boolean;
  /** Adds `row_place`, the place of the row among those read, from 1. */
  readonly numbered?: boolean;
}

/**
 * A SELECT of the planned columns as they stand in the file, named `r0`, `r1`, … by their place in the plan. Nothing that
 * a file says comes into the statement but as a quoted literal, and of a CSV file not even its headers do.
 */
export function rawSql(plan: TablePlan, form: FileForm, options: RawOptions = {}): string {
  const { file, columns } = plan;
  const { text, name } = duckdb;
  const cells = (cell: (index: number, header: string) => string): readonly string[] =>
    columns.map(({ index, header }, place) => `${cell(index, header)} AS r${place}`);
  const place = options.numbered === true ? ['row_number() OVER () AS row_place'] : [];
  switch (file.form) {
    case 'csv':
      return `SELECT ${[...cells(csvCell), ...place].join(', ')} FROM ${rawReader(file, form, options)}`;
    case 'jsonl':
      return rawJsonSql(plan, place, options);
    case 'parquet': {
      const number = [
        ...(options.numbered === true ? ['file_row_number + 1 AS row_place'] : []),
        'file_row_number AS row_seq',
      ];
      const read = `read_parquet(${text(file.path)}, file_row_number = true)`;
      return `SELECT ${[...cells((_, header) => name(header)), ...number].join(', ')} FROM ${read}`;
    }
    default:
      return file.form satisfies never;
  }
}

/** An empty cell says nothing, quoted or not. */
function csvCell(index: number): string {
  return `CASE WHEN c${index} <> '' THEN c${index} END`;
}

/** All columns as text, by place: what a cell means is decided later, and by the source alone. */
function rawReader(
  file: ExportFile,
  { delimiter, quote }: FileForm,
  { lenient = false, listing = false }: RawOptions,
): string {
  const columns = file.columns.map((_, index) => [`c${index}`, 'VARCHAR'] as const);
  const form = { delimiter, quote, lineEnd: file.lineEnd ?? '\n', hasHeader: true };
  return csvReader(file.path, columns, form, [
    // Where some text means NULL, empty cells beyond the last column would be no fault.
    'nullstr = []::VARCHAR[]',
    ...(lenient ? ['parallel = false', 'ignore_errors = true'] : []),
    ...(listing ? ['store_rejects = true', 'rejects_limit = 0'] : []),
  ]);
}
