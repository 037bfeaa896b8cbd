import type { Agreement } from '../../model/agreement.ts';
import { type MeasuredPart, measuredParts, measuredTables } from '../../model/measured-part.ts';
import type { Source } from '../../model/source.ts';
import type { Table } from '../../sql/table.ts';
import type { ExportFile } from '../export-file.ts';
import { measuredFiles, recordTables } from '../record-tables.ts';
import type { ExportReader } from '../row-scan.ts';
import { everything, type Keeping, readTable } from './keeping.ts';
import { type ExportFiles, type LoadReport, loadLeads, loadReport } from './load-export.ts';
import { type LoadedTable, loadTable } from './load-table.ts';
import { measuredView } from './measured-view.ts';
import { type StageFacts, stageHistoryTable } from './stage-history-table.ts';
import type { TableName } from './table-plan.ts';
import type { KeptTable } from './table-views.ts';
import { waitingView } from './waiting-view.ts';

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
  agreement: Pick<Agreement, 'fields' | 'signals' | 'lifecycle' | 'reasons'>,
  source: Source,
  files: RecordFiles,
  keeping: Keeping = everything,
): Promise<RecordsReport> {
  const { leads, ...scored } = await loadLeads(engine, agreement, source, files, keeping);
  const read = new Set<TableName>(scored.tables.map(({ table }) => table));
  const tables = recordTables(agreement);
  const loaded = new Map<MeasuredPart, LoadedTable>();
  const keptOf = (part: MeasuredPart) => loaded.get(part)?.kept;
  for (const part of measuredParts) {
    const name = measuredTables[part];
    const reading = { table: name, columns: source.measured[part], file: files[name], keeping };
    const one = await loadTable(engine, source, reading, read);
    if (one !== undefined) loaded.set(part, one);
    if (one?.kept !== undefined) read.add(name);
    const table = readTable(tables[measuredFiles[part]].table, keeping);
    await engine.run(madeTable(table, part, { agreement, source, leads, keptOf }));
  }
  const measured = loadReport([...loaded.values()]);
  return {
    tables: [...scored.tables, ...measured.tables],
    findings: [...scored.findings, ...measured.findings],
    absent: absentTables(source, files),
  };
}

interface Loaded {
  readonly agreement: StageFacts['agreement'];
  readonly source: Source;
  readonly leads: KeptTable | undefined;
  readonly keptOf: (part: MeasuredPart) => KeptTable | undefined;
}

function madeTable(table: Table, part: MeasuredPart, { keptOf, source, ...rest }: Loaded): string {
  const changes = keptOf('stageHistory');
  if (part === 'waitings') return waitingView(table, keptOf(part), changes);
  if (part !== 'stageHistory' || source.isNative === true) return measuredView(table, keptOf(part));
  return stageHistoryTable(table, { ...rest, source, changes });
}

function absentTables(source: Source, files: RecordFiles): readonly TableName[] {
  const events = source.events !== undefined && files.event !== undefined;
  const consents = source.consents !== undefined && files.consent !== undefined;
  const scored: readonly (readonly [TableName, boolean])[] = [
    ['lead', files.lead !== undefined],
    ['event', events],
    ['consent', consents || source.leadConsents.length > 0],
  ];
  const hasFile = (part: MeasuredPart): boolean =>
    source.measured[part] !== undefined && files[measuredTables[part]] !== undefined;
  const isLog = hasFile('stageHistory') && source.measured.stageHistory?.isLog === true;
  const more: Readonly<Partial<Record<MeasuredPart, boolean>>> = {
    stageHistory: source.leadStages.length > 0,
    waitings: isLog,
  };
  const measured = measuredParts.map(
    (part) => [measuredTables[part], hasFile(part) || more[part] === true] as const,
  );
  return [...scored, ...measured].flatMap(([table, isThere]) => (isThere ? [] : [table]));
}
