import type { Agreement } from '../../model/agreement.ts';
import { measuredParts, measuredTables } from '../../model/measured-part.ts';
import type { Source } from '../../model/source.ts';
import type { Table } from '../../sql/table.ts';
import type { ExportFile } from '../export-file.ts';
import { measuredFiles, recordTables } from '../record-tables.ts';
import type { ExportReader } from '../row-scan.ts';
import { type ExportFiles, type LoadReport, loadExport, loadReport } from './load-export.ts';
import { type LoadedTable, loadTable } from './load-table.ts';
import type { TableName } from './table-plan.ts';
import { type KeptTable, tableView } from './table-views.ts';

/** The files of an export that there are, for everything that is measured. */
export type RecordFiles = ExportFiles & Readonly<Partial<Record<TableName, ExportFile>>>;

/** What was read, everything that is wrong with it, and what there was not. */
export interface RecordsReport extends LoadReport {
  /** Tables without rows because no file was given or the source reads none, in the order of docs/records.md. */
  readonly absent: readonly TableName[];
}

/**
 * Reads an export into a view of the engine for every normalised table, each by its name: rows that can be kept, typed. A
 * table without a file is empty. Tables that others refer to are read before those.
 */
export async function loadRecords(
  engine: ExportReader,
  agreement: Pick<Agreement, 'fields' | 'signals'>,
  source: Source,
  files: RecordFiles,
): Promise<RecordsReport> {
  const scored = await loadExport(engine, agreement, source, files);
  const read = new Set<TableName>(scored.tables.map(({ table }) => table));
  const tables = recordTables(agreement);
  const loaded: (LoadedTable | undefined)[] = [];
  for (const part of measuredParts) {
    const name = measuredTables[part];
    const columns = source.measured[part];
    const one = await loadTable(engine, source, { table: name, columns, file: files[name] }, read);
    await engine.run(measuredView(tables[measuredFiles[part]].table, one?.kept));
    if (one?.kept !== undefined) read.add(name);
    loaded.push(one);
  }
  const measured = loadReport(loaded);
  return {
    tables: [...scored.tables, ...measured.tables],
    findings: [...scored.findings, ...measured.findings],
    absent: absentTables(source, files),
  };
}

function measuredView(table: Table, kept: KeptTable | undefined): string {
  const isNumbered = table.columns.some(({ name }) => name === 'row_number');
  return tableView(table, kept, isNumbered && kept !== undefined ? { row_number: placeSql(kept) } : {});
}

/** Where the source does not number its rows, their order in the file does. */
function placeSql({ plan: { table, columns } }: KeptTable): string {
  const isGiven = columns.some(({ target }) => target === 'row_number');
  return isGiven ? `coalesce(staged_${table}.row_number, row_seq + 1)` : 'row_seq + 1';
}

function absentTables(source: Source, files: RecordFiles): readonly TableName[] {
  const events = source.events !== undefined && files.event !== undefined;
  const consents = source.consents !== undefined && files.consent !== undefined;
  const scored: readonly (readonly [TableName, boolean])[] = [
    ['lead', files.lead !== undefined],
    ['event', events],
    ['consent', consents || source.leadConsents.length > 0],
  ];
  const measured = measuredParts.map((part) => {
    const table = measuredTables[part];
    return [table, source.measured[part] !== undefined && files[table] !== undefined] as const;
  });
  return [...scored, ...measured].flatMap(([table, isThere]) => (isThere ? [] : [table]));
}
