import type { Source, TableSource } from '../../model/source.ts';
import type { ExportFile } from '../export-file.ts';
import { headerFault } from '../load/header-fault.ts';
import { type ScoredTable, type TablePlan, tablePlan } from '../load/table-plan.ts';
import type { PlainFile } from './emit/reader-script.ts';
import { threadScript } from './emit/thread-script.ts';
import { type PlainColumn, plainColumns, plainForm } from './plain-column.ts';

/** A file with its size in bytes and the byte at which its rows begin. */
export interface SizedFile extends ExportFile {
  readonly size: number;
  readonly firstRow: number;
}

/** An export that may be plain: only its rows can tell. */
export interface PlainJob {
  /** For `PlainThreads`. */
  readonly script: string;
  readonly seed: number;
  readonly tables: { readonly lead: PlainTableJob; readonly event?: PlainTableJob };
}

export interface PlainTableJob {
  readonly plan: TablePlan;
  readonly file: SizedFile;
  readonly columns: readonly PlainColumn[];
}

/** Undefined where the source or the first lines of the files ask for more than plain reading gives. */
export function plainJob(
  source: Source,
  { lead, event, consent }: Readonly<Partial<Record<ScoredTable, SizedFile>>>,
  seed: number,
): PlainJob | undefined {
  if (lead === undefined || consent !== undefined || source.leadConsents.length > 0) return undefined;
  const leads = tableJob(source, 'lead', source.leads, lead);
  const events = event && tableJob(source, 'event', source.events, event);
  if (leads === undefined || (event !== undefined && events === undefined)) return undefined;
  const script = threadScript({
    lead: plainFile(source, leads),
    ...(events && { event: plainFile(source, events) }),
  });
  return { script, seed, tables: { lead: leads, ...(events && { event: events }) } };
}

function tableJob(
  source: Source,
  table: ScoredTable,
  columns: TableSource | undefined,
  file: SizedFile,
): PlainTableJob | undefined {
  if (columns === undefined || file.form !== 'csv' || headerFault(source, columns, file) !== undefined)
    return undefined;
  const plan = tablePlan(table, columns, file);
  const found = new Set(plan.columns.map(({ target }) => target));
  const isPlain =
    Object.keys(plan.fixed).length === 0 &&
    plainForm(source.files, file.lineEnd) !== undefined &&
    plan.findings.every(({ code }) => code === 'records/absent-column') &&
    columns.columns.every(({ isRequired, target }) => !isRequired || found.has(target)) &&
    // An objection without its instant begins with the lead; that is asked of the engine.
    !found.has('objection_flag');
  const read = isPlain ? plainColumns(plan) : undefined;
  return read && { plan, file, columns: read };
}

function plainFile({ files }: Source, { file, columns }: PlainTableJob): PlainFile {
  const form = plainForm(files, file.lineEnd);
  if (form === undefined) throw new Error(`${file.shown} is not plain`);
  return { form, columns: file.columns.map((_, index) => columns.find((column) => column.index === index)) };
}
