import { openEngine } from '../../../src/host/duckdb/open-engine.ts';
import { lookAtCsv } from '../../../src/host/exports/look-at-csv.ts';
import { scanRows } from '../../../src/host/exports/scan-rows.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { measuredParts, measuredTables } from '../../../src/model/measured-part.ts';
import type { Source } from '../../../src/model/source.ts';
import type { Engine, EngineRow } from '../../../src/records/engine.ts';
import type { ExportFile } from '../../../src/records/export-file.ts';
import type { Keeping } from '../../../src/records/load/keeping.ts';
import { loadRecords, type RecordsReport } from '../../../src/records/load/load-records.ts';
import type { TableName } from '../../../src/records/load/table-plan.ts';
import { measuredFiles, type RecordFile } from '../../../src/records/record-tables.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

/** An export that was read, and what can be asked of it until the test ends. */
export interface LoadedRecords {
  readonly report: RecordsReport;
  readonly engine: Engine;
  readonly rows: (query: string) => Promise<readonly EngineRow[]>;
  readonly close: () => void;
}

/** The file in which each table lies in the native layout; paths have none there. */
export const fileOf: Readonly<Record<Exclude<TableName, 'path'>, RecordFile>> = {
  lead: 'leads',
  event: 'events',
  consent: 'consents',
  // One entry for every measured table.
  ...(Object.fromEntries(
    measuredParts.map((part) => [measuredTables[part], measuredFiles[part]]),
  ) as Readonly<Record<(typeof measuredTables)[(typeof measuredParts)[number]], RecordFile>>),
};

/** The same of any table that was read. */
export function nativeFile(table: TableName): RecordFile {
  if (table === 'path') throw new Error('no native file holds paths');
  return fileOf[table];
}

/** Texts of CSV files by their tables, read by a source. */
export async function loadedTexts(
  agreement: Agreement,
  source: Source,
  texts: Readonly<Partial<Record<TableName, string>>>,
  keeping?: Keeping,
): Promise<LoadedRecords> {
  const names = Object.entries(texts).map(([table, text]) => [`${table}.csv`, text] as const);
  const folder = temporaryFolder({ 'scratch/none': '', ...Object.fromEntries(names) });
  // Keys of the record are tables.
  const tables = Object.keys(texts) as readonly TableName[];
  const paths = tables.map((table) => [table, `${folder}/${table}.csv`] as const);
  return loadedFiles(agreement, source, paths, `${folder}/scratch`, keeping);
}

/** Files by their tables, read by a source. */
export async function loadedFiles(
  agreement: Agreement,
  source: Source,
  paths: readonly (readonly [TableName, string])[],
  scratch: string,
  keeping?: Keeping,
): Promise<LoadedRecords> {
  const files: Partial<Record<TableName, ExportFile>> = {};
  for (const [table, path] of paths) {
    const shown = path.slice(path.lastIndexOf('/') + 1);
    const found = await lookAtCsv(path, shown, source.files, `${scratch}/${table}.csv`);
    if ('code' in found) throw new Error(found.message);
    files[table] = found;
  }
  const allowed = paths.map(([, path]) => path);
  const engine = await openEngine({ memory: '1GB', threads: 2, scratch, files: allowed });
  if (engine === undefined) throw new Error('no engine');
  const report = await loadRecords({ ...engine, scanRows }, agreement, source, files, keeping);
  return { report, engine, rows: engine.rows, close: engine.close };
}
