import type { FileForm } from '../../model/source.ts';
import { drawAnew } from '../codes/unreadable-file.ts';
import { type RecordFinding, recordFinding } from '../record-finding.ts';
import type { ExportReader } from '../row-scan.ts';
import { csvRejects } from './csv-rejects.ts';
import { jsonRejects } from './json-lines.ts';
import { type LineReject, rejectFindings } from './line-rejects.ts';
import { stagedSql, stagedView } from './staged-sql.ts';
import type { TablePlan } from './table-plan.ts';

/** A file read into `staged_<table>`, a row for each of its rows, with `row_seq` in their order. */
export interface StagedTable {
  readonly plan: TablePlan;
  readonly form: FileForm;
  /** False when the file cannot be read at all. */
  readonly isRead: boolean;
  /** Rows that could be taken apart into cells. */
  readonly rows: number;
  /** Rows of which another one with the same id counts, on purpose. */
  readonly repeated: number;
  /** Whether some row is left out for what it says itself, or says something worth a finding. */
  readonly isNotable: boolean;
  /** Lines that are no rows, in order. */
  readonly rejects: readonly LineReject[];
  /** Whether lines that are no rows were left out as it was read; every later reading has to be the same. */
  readonly lenient: boolean;
  readonly findings: readonly RecordFinding[];
}

/**
 * Reads a file in one scan. A file of text becomes a typed table, and so does Parquet that is asked often; else it stays where
 * it is and is read as often as it is asked, for once it is read faster than memory is filled.
 */
export async function stageTable(
  reader: ExportReader,
  plan: TablePlan,
  form: FileForm,
): Promise<StagedTable> {
  const { table } = plan;
  const staged = { plan, form, ...whole, isRead: true, rows: 0, repeated: 0, isNotable: false, findings: [] };
  const reading = await createStaged(reader, plan, form);
  if (typeof reading === 'string') return { ...staged, isRead: false, findings: [unreadable(plan, reading)] };
  const [counts] = await reader.rows(
    `SELECT count(*) AS all_rows, coalesce(bool_or(is_notable OR row_fault > 0), FALSE) AS notable FROM staged_${table}`,
  );
  const rows = Number(counts?.['all_rows'] ?? 0);
  return {
    ...staged,
    ...reading,
    rows,
    repeated: (await writtenRows(reader, plan, rows)) - rows,
    isNotable: counts?.['notable'] === true,
    findings: rejectFindings(plan.file.shown, reading.rejects),
  };
}

/** Only of tables whose ids repeat on purpose; everything else is counted once. */
async function writtenRows(reader: ExportReader, plan: TablePlan, rows: number): Promise<number> {
  if (plan.repeated === undefined) return rows;
  const [all] = await reader.rows(`SELECT count(*) AS all_rows FROM ${rowsName(plan)}`);
  return Number(all?.['all_rows'] ?? 0);
}

/** The rows as they came out of the file: a table, or a view that reads it again. */
function rowsName({ table }: TablePlan): string {
  return `staged_rows_${table}`;
}

type FirstReading = Pick<StagedTable, 'lenient' | 'rejects'>;

const whole: FirstReading = { lenient: false, rejects: [] };

/** How the file was read, or why it cannot be read at all. */
async function createStaged(
  reader: ExportReader,
  plan: TablePlan,
  form: FileForm,
): Promise<FirstReading | string> {
  const { file, isStored } = plan;
  const create = async (reading: FirstReading): Promise<FirstReading> => {
    const rows = stagedSql(plan, form, { lenient: reading.lenient });
    await reader.run(`CREATE ${isStored ? 'TABLE' : 'VIEW'} ${rowsName(plan)} AS ${rows}`);
    await reader.run(stagedView(plan, rowsName(plan), isStored ? 'rowid' : 'row_seq'));
    return reading;
  };
  if (file.hasStrayLines === true)
    return attempt(async () => create({ lenient: true, rejects: await jsonRejects(reader, file.path) }));
  const strict = await attempt(() => create(whole));
  if (typeof strict !== 'string' || file.form !== 'csv') return strict;
  // Only now, for keeping a list of bad lines would slow down every good file.
  return attempt(async () => {
    const rejects = await csvRejects(reader, plan, form);
    return typeof rejects === 'string' ? rejects : create({ lenient: true, rejects });
  });
}

/** What the engine says about a file is told; that it was stopped, or has no room, is no fault of the file. */
async function attempt<T>(act: () => Promise<T>): Promise<T | string> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Error) || !aboutFile.test(error.message)) throw error;
    return error.message.split('\n')[0] ?? '';
  }
}

const aboutFile = /^(?:Invalid Input|Invalid|Conversion|Binder|Not implemented|Out of Range) Error/;

function unreadable({ file }: TablePlan, reason: string): RecordFinding {
  const message = `${file.shown} cannot be read: ${reason.replace(/^[A-Za-z ]*Error: /, '')}`;
  return recordFinding('records/unreadable-file', {
    file: file.shown,
    message,
    ...(file.form !== 'csv' && { help: drawAnew }),
  });
}
