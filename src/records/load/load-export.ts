import type { Agreement } from '../../model/agreement.ts';
import type { Source, TableSource } from '../../model/source.ts';
import { leadTables } from '../../sql/lead-tables.ts';
import type { ExportFile } from '../export-file.ts';
import type { RecordFinding } from '../record-finding.ts';
import type { ExportReader } from '../row-scan.ts';
import { headerFault } from './header-fault.ts';
import { notableFindings } from './notable-findings.ts';
import { rejectRows } from './reject-rows.ts';
import type { Rejection } from './rejection.ts';
import { stageTable } from './stage-table.ts';
import { type TableName, tablePlan } from './table-plan.ts';
import { consentView, type KeptTable, leadView, tableView } from './table-views.ts';

/** The files of an export that there are. */
export type ExportFiles = Readonly<Partial<Record<TableName, ExportFile>>>;

/** What was read, and everything that is wrong with it. */
export interface LoadReport {
  readonly tables: readonly TableReport[];
  readonly findings: readonly RecordFinding[];
}

export interface TableReport {
  readonly table: TableName;
  readonly file: string;
  /** All rows of the file. */
  readonly rows: number;
  /** Rows that are left out, by their first reason. */
  readonly rejected: Readonly<Partial<Record<Rejection | 'unreadableRow', number>>>;
}

/** Reads an export into the tables `lead`, `event` and `consent` of the engine; a table without a file is empty. */
export async function loadExport(
  engine: ExportReader,
  agreement: Pick<Agreement, 'fields' | 'signals'>,
  source: Source,
  files: ExportFiles,
): Promise<LoadReport> {
  const tables = leadTables(agreement);
  const lead = await load(engine, source, 'lead', source.leads, files.lead);
  await engine.run(leadView(tables.lead, lead?.kept));
  const areLeadsRead = lead?.kept !== undefined;
  const event = await load(engine, source, 'event', source.events, files.event, areLeadsRead);
  await engine.run(tableView(tables.event, event?.kept));
  const consent = await load(engine, source, 'consent', source.consents, files.consent, areLeadsRead);
  await engine.run(consentView(tables.consent, consent?.kept, lead?.kept, source));
  const loaded = [lead, event, consent].filter((table) => table !== undefined);
  return {
    tables: loaded.flatMap(({ kept }) => (kept === undefined ? [] : [reportOf(kept)])),
    findings: loaded.flatMap(({ findings }) => findings),
  };
}

interface LoadedTable {
  /** Absent when nothing could be read. */
  readonly kept?: KeptTable;
  readonly findings: readonly RecordFinding[];
}

/**
 * A file without a column that is needed says nothing; what is wrong with its columns has been found. Where the leads could
 * not be read, nobody can say which of them other files know.
 */
async function load(
  engine: ExportReader,
  source: Source,
  table: TableName,
  columns: TableSource | undefined,
  file: ExportFile | undefined,
  areLeadsRead = true,
): Promise<LoadedTable | undefined> {
  if (columns === undefined || file === undefined) return undefined;
  const misread = headerFault(source, columns, file);
  if (misread !== undefined) return { findings: [misread] };
  const plan = tablePlan(table, columns, file);
  const found = new Set(plan.columns.map(({ target }) => target));
  const lacks = columns.columns.some(({ isRequired, target }) => isRequired && !found.has(target));
  if (lacks) return { findings: plan.findings };
  const staged = await stageTable(engine, plan, source.files);
  const findings = [...plan.findings, ...staged.findings];
  if (!staged.isRead) return { findings };
  const kept = { ...staged, rejected: await rejectRows(engine, staged, areLeadsRead) };
  return { kept, findings: [...findings, ...(await notableFindings(engine, kept))] };
}

function reportOf({ plan, rows, rejected, rejects }: KeptTable): TableReport {
  return {
    table: plan.table,
    file: plan.file.shown,
    rows: rows + rejects.length,
    rejected: { ...(rejects.length > 0 && { unreadableRow: rejects.length }), ...rejected },
  };
}
