import type { FileForm } from '../../model/source.ts';
import { drawAnew } from '../codes/unreadable-file.ts';
import type { Engine } from '../engine.ts';
import { type RecordFinding, recordFinding } from '../record-finding.ts';
import { type LineReject, rejectedLines, rejectFindings, swallowedRows } from './line-rejects.ts';
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
  /** Whether some row is left out for what it says itself, or says something worth a finding. */
  readonly isNotable: boolean;
  /** Lines that are no rows, in order. */
  readonly rejects: readonly LineReject[];
  readonly findings: readonly RecordFinding[];
}

/**
 * Reads a file in one scan. A file of text becomes a typed table; Parquet stays where it is and is read as often as it is
 * asked, for it is read faster than memory is filled.
 */
export async function stageTable(engine: Engine, plan: TablePlan, form: FileForm): Promise<StagedTable> {
  const { table } = plan;
  const staged = { plan, form, isRead: true, rows: 0, isNotable: false, rejects: [], findings: [] };
  const rejects = await createStaged(engine, plan, form);
  if (typeof rejects === 'string') return { ...staged, isRead: false, findings: [unreadable(plan, rejects)] };
  const [counts] = await engine.rows(
    `SELECT count(*) AS all_rows, coalesce(bool_or(is_notable OR row_fault > 0), FALSE) AS notable FROM staged_${table}`,
  );
  return {
    ...staged,
    rows: Number(counts?.['all_rows'] ?? 0),
    isNotable: counts?.['notable'] === true,
    rejects,
    findings: rejectFindings(plan.file.shown, rejects),
  };
}

/** The lines that are no rows, or why the file cannot be read at all. */
async function createStaged(
  engine: Engine,
  plan: TablePlan,
  form: FileForm,
): Promise<readonly LineReject[] | string> {
  const { table, file } = plan;
  if (file.form === 'parquet')
    return attempt(async () => {
      await engine.run(stagedView(plan, `(${stagedSql(plan, form)})`, 'row_seq'));
      return [];
    });
  const create = async (lenient: boolean): Promise<void> => {
    await engine.run(`CREATE TABLE staged_rows_${table} AS ${stagedSql(plan, form, { lenient })}`);
    await engine.run(stagedView(plan, `staged_rows_${table}`, 'rowid AS row_seq'));
  };
  const strict = await attempt(async () => {
    await create(false);
    return [];
  });
  if (typeof strict !== 'string' || file.form !== 'csv') return strict;
  // Only now, for keeping a list of bad lines would slow down every good file.
  const lenient = await attempt(async () => {
    await create(true);
    return rejectedLines(engine);
  });
  return (typeof lenient === 'string' ? undefined : swallowedRows(lenient)) ?? lenient;
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
