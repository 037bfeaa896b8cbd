import type { Agreement } from '../../../src/model/agreement.ts';
import { type RecordFile, recordFiles, recordTables } from '../../../src/records/record-tables.ts';
import { type RowFormat, rowText } from '../../../src/records/sample-data/row-text.ts';
import { defaultAsOf } from '../../../src/records/sample-data/sample-plan.ts';
import { sampleRows } from '../../../src/records/sample-data/sample-rows.ts';
import { parseCsv } from '../../../src/support/csv.ts';
import { drained } from './drained.ts';

/** What a test asks for; the rest is as on the command line. */
export interface Wanted {
  readonly count: number;
  readonly seed?: number;
  readonly dirt?: number;
  readonly format?: RowFormat;
}

/** The text of every file of an export. */
export function exportedFiles(
  agreement: Agreement,
  { count, seed = 1, dirt = 0, format = 'csv' }: Wanted,
): Readonly<Record<RecordFile, string>> {
  const tables = recordTables(agreement);
  const texts = recordFiles.map((file) => ({ file, ...rowText(format, tables[file].table.columns) }));
  const lines = new Map(texts.map(({ file, head }) => [file, [head]]));
  const asOf = defaultAsOf(agreement);
  const drawing = sampleRows(agreement, { count, seed, asOf, dirt }, (file, cells) => {
    lines.get(file)?.push(texts.find((text) => text.file === file)?.line(cells) ?? '');
  });
  drained(drawing);
  return Object.fromEntries(recordFiles.map((file) => [file, (lines.get(file) ?? []).join('')])) as Readonly<
    Record<RecordFile, string> // every file has its entry
  >;
}

/** The rows of a file as a reader of the CSV sees them: column → cell. */
export function readRows(csv: string): readonly Readonly<Record<string, string>>[] {
  const { rows, problem } = parseCsv(csv);
  if (problem !== undefined) throw new Error(problem.message);
  const [head = [], ...body] = rows.map((row) => row.map(({ text }) => text));
  return body.map((cells) => {
    if (cells.length !== head.length) throw new Error(`${cells.length} cells, not ${head.length}`);
    return Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']));
  });
}
