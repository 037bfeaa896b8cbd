import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { openEngine } from '../../../src/host/duckdb/open-engine.ts';
import { scanRows } from '../../../src/host/exports/scan-rows.ts';
import type { CellReading, FileForm, TableSource } from '../../../src/model/source.ts';
import type { ExportFile } from '../../../src/records/export-file.ts';
import { jsonlColumns, parquetColumns } from '../../../src/records/load/file-columns.ts';
import { everything, type Keeping } from '../../../src/records/load/keeping.ts';
import { notableFindings } from '../../../src/records/load/notable-findings.ts';
import { rejectRows } from '../../../src/records/load/reject-rows.ts';
import { stageTable } from '../../../src/records/load/stage-table.ts';
import { tablePlan } from '../../../src/records/load/table-plan.ts';
import type { RecordFinding } from '../../../src/records/record-finding.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import type { FileType } from '../../../src/support/record-form.ts';
import { parseTimeFormat, type TimeFormat } from '../../../src/support/time-format.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { openDuckDb } from '../../sql/duckdb-engine.ts';

/** How the column `cell` of a file is read. */
export interface CellColumn {
  readonly reading: CellReading;
  readonly missing?: readonly string[];
}

/** What the cells of a file became: their values in order, `undefined` for none, and what was told of them. */
export interface LoadedCells {
  readonly values: readonly (string | number | boolean | undefined)[];
  readonly findings: readonly RecordFinding[];
  /** Places, from 0, of the cells that were told to be unreadable. */
  readonly unreadable: readonly number[];
}

const form: FileForm = { encoding: 'utf-8', delimiter: ',', quote: '"' };

/** Cells of delimited text, each of them quoted. */
export function loadCsv(column: CellColumn, cells: readonly string[]): Promise<LoadedCells> {
  const rows = cells.map((cell, place) => `L-${place},"${cell.replaceAll('"', '""')}"`);
  return loaded(column, 'csv', ({ path }) => writeFileSync(path, `lead_id,cell\n${rows.join('\n')}\n`));
}

/** Cells as JSON writes them: `1.5`, `"1,5"`, `null`. */
export function loadJsonl(column: CellColumn, cells: readonly string[]): Promise<LoadedCells> {
  const rows = cells.map((cell, place) => `{"lead_id":"L-${place}","cell":${cell}}`);
  return loaded(column, 'jsonl', ({ path }) => writeFileSync(path, `${rows.join('\n')}\n`));
}

/** Cells of one type, each an expression of the engine. */
export async function loadParquet(
  column: CellColumn,
  type: string,
  cells: readonly string[],
): Promise<LoadedCells> {
  const rows = cells.map((cell, place) => `('L-${place}', CAST(${cell} AS ${type}))`);
  const write = async ({ path }: { readonly path: string }): Promise<void> => {
    const connection = await openDuckDb();
    await connection?.run(
      `COPY (SELECT * FROM (VALUES ${rows.join(', ')}) AS cells(lead_id, cell)) TO ${duckdb.text(path)} (FORMAT parquet)`,
    );
  };
  const read = await loaded(column, 'parquet', write);
  const stored = await loaded(column, 'parquet', write, { ...everything, isAskedOften: true });
  // Where it lies and in a table of its own it says the same.
  if (!isDeepStrictEqual(stored, read)) throw new Error(JSON.stringify({ stored, read }));
  return read;
}

export function formatOf(text: string): TimeFormat {
  const format = parseTimeFormat(text);
  if (typeof format === 'string') throw new Error(format);
  return format;
}

const columnsOf = {
  csv: () => Promise.resolve({ columns: [{ header: 'lead_id' }, { header: 'cell' }] }),
  jsonl: jsonlColumns,
  parquet: parquetColumns,
} as const;

async function loaded(
  { reading, missing = [] }: CellColumn,
  type: FileType,
  write: (file: { readonly path: string }) => void | Promise<void>,
  keeping?: Keeping,
): Promise<LoadedCells> {
  const folder = temporaryFolder({ 'scratch/none': '' });
  const path = `${folder}/leads.${type}`;
  await write({ path });
  const engine = await openEngine({
    memory: '500MB',
    threads: 1,
    scratch: `${folder}/scratch`,
    files: [path],
  });
  if (engine === undefined) throw new Error('no engine');
  const file: ExportFile = {
    path,
    shown: `leads.${type}`,
    form: type,
    ...(await columnsOf[type](engine, path)),
    ...(type === 'csv' && { lineEnd: '\n' }),
  };
  const column = (target: string, read: CellReading, words: readonly string[]) =>
    ({
      target,
      header: target,
      isRequired: false,
      isOptional: false,
      reading: read,
      missing: words,
    }) as const;
  const source: TableSource = {
    columns: [column('lead_id', { as: 'id' }, []), column('cell', reading, missing)],
    ignored: [],
  };
  const staged = await stageTable({ ...engine, scanRows }, tablePlan('lead', source, file, keeping), form);
  const findings = [
    ...staged.findings,
    ...(staged.isRead
      ? await notableFindings(engine, { ...staged, rejected: await rejectRows(engine, staged) })
      : []),
  ];
  const rows = staged.isRead
    ? await engine.rows(
        `SELECT cell, '|' || CAST(cell AS VARCHAR) AS barred FROM staged_lead ORDER BY row_seq`,
      )
    : [];
  engine.close();
  const told = findings.filter(({ code }) => /bad-|unknown-(?:stage|signal|purpose)/.test(code));
  return {
    // The client drops a byte order mark at the beginning of a text.
    values: rows.map(({ cell, barred }) =>
      typeof cell === 'string' ? String(barred).slice(1) : (cell ?? undefined),
    ),
    findings,
    unreadable: told.flatMap(({ examples }) => examples.map(({ row = 0 }) => row - (type === 'csv' ? 2 : 1))),
  };
}
