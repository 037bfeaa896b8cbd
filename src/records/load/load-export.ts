import type { Agreement } from '../../model/agreement.ts';
import type { Source } from '../../model/source.ts';
import { leadTables } from '../../sql/lead-tables.ts';
import type { ExportFile } from '../export-file.ts';
import type { RecordFinding } from '../record-finding.ts';
import type { ExportReader } from '../row-scan.ts';
import { everything, type Keeping, readTable } from './keeping.ts';
import { type LoadedTable, loadTable } from './load-table.ts';
import type { Rejection } from './rejection.ts';
import type { ScoredTable, TableName } from './table-plan.ts';
import { consentView, type KeptTable, leadView, tableView } from './table-views.ts';

/** The files of an export that there are. */
export type ExportFiles = Readonly<Partial<Record<ScoredTable, ExportFile>>>;

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
  /** Rows of which another one with the same id counts, on purpose; absent = none may. */
  readonly repeated?: number;
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
  const { tables, findings } = await loadLeads(engine, agreement, source, files);
  return { tables, findings };
}

/** As `loadExport`, with what was kept of the leads, whose columns may say more than scores need. */
export async function loadLeads(
  engine: ExportReader,
  agreement: Pick<Agreement, 'fields' | 'signals'>,
  source: Source,
  files: ExportFiles,
  keeping: Keeping = everything,
): Promise<LoadReport & { readonly leads: KeptTable | undefined }> {
  const tables = leadTables(agreement);
  const lead = await loadTable(engine, source, {
    table: 'lead',
    columns: source.leads,
    file: files.lead,
    keeping,
  });
  await engine.run(leadView(readTable(tables.lead, keeping), lead?.kept));
  const read = new Set<TableName>(lead?.kept === undefined ? [] : ['lead']);
  const event = await loadTable(
    engine,
    source,
    { table: 'event', columns: source.events, file: files.event, keeping },
    read,
  );
  await engine.run(tableView(readTable(tables.event, keeping), event?.kept));
  const consent = await loadTable(
    engine,
    source,
    { table: 'consent', columns: source.consents, file: files.consent, keeping },
    read,
  );
  await engine.run(consentView(tables.consent, consent?.kept, lead?.kept, source));
  return { ...loadReport([lead, event, consent]), leads: lead?.kept };
}

/** What became of tables, in their order; undefined = there was none. */
export function loadReport(tables: readonly (LoadedTable | undefined)[]): LoadReport {
  const loaded = tables.filter((table) => table !== undefined);
  return {
    tables: loaded.flatMap(({ kept }) => (kept === undefined ? [] : [reportOf(kept)])),
    findings: loaded.flatMap(({ findings }) => findings),
  };
}

function reportOf({ plan, rows, repeated, rejected, rejects }: KeptTable): TableReport {
  return {
    table: plan.table,
    file: plan.file.shown,
    rows: rows + repeated + rejects.length,
    ...(plan.repeated !== undefined && { repeated }),
    rejected: { ...(rejects.length > 0 && { unreadableRow: rejects.length }), ...rejected },
  };
}
