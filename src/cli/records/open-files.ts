import { lookAtCsv } from '../../host/exports/look-at-csv.ts';
import { packedTrouble } from '../../host/exports/packed-trouble.ts';
import type { FileForm } from '../../model/source.ts';
import { drawAnew } from '../../records/codes/unreadable-file.ts';
import { recordCodes } from '../../records/codes.ts';
import type { Engine } from '../../records/engine.ts';
import type { ExportFile } from '../../records/export-file.ts';
import { jsonlColumns, parquetColumns } from '../../records/load/file-columns.ts';
import type { ScoredTable, TableName } from '../../records/load/table-plan.ts';
import { type RecordFinding, recordFinding } from '../../records/record-finding.ts';
import type { RecordFile } from './record-files.ts';

/** What can be said of a file before there is an engine, which may only open what it was told of: of delimited text all. */
export type LookedAt<Table extends TableName = ScoredTable> = RecordFile<Table> & {
  readonly found?: ExportFile | RecordFinding;
};

export async function lookAtFiles<Table extends TableName>(
  files: readonly RecordFile<Table>[],
  form: FileForm,
  scratch: string,
): Promise<readonly LookedAt<Table>[]> {
  const looked: LookedAt<Table>[] = [];
  for (const file of files) {
    const found =
      (await packedFinding(file)) ??
      (file.form === 'csv'
        ? await lookAtCsv(file.path, file.shown, form, `${scratch}/${file.table}.csv`)
        : undefined);
    looked.push({ ...file, ...(found && { found }) });
  }
  return looked;
}

type AnyFile = Pick<RecordFile, 'path' | 'shown' | 'form'>;

async function packedFinding({ path, shown }: AnyFile): Promise<RecordFinding | undefined> {
  const trouble = await packedTrouble(path);
  if (trouble === undefined) return undefined;
  const message = `${shown} cannot be unpacked to its end: ${trouble}`;
  return recordFinding('records/unreadable-file', {
    file: shown,
    message,
    help: 'draw or copy the export anew',
  });
}

/** The files with their columns, and what is wrong with those that cannot be looked into. */
export async function openFiles<Table extends TableName>(
  engine: Engine,
  files: readonly LookedAt<Table>[],
): Promise<{
  readonly files: Readonly<Partial<Record<Table, ExportFile>>>;
  readonly findings: readonly RecordFinding[];
}> {
  const opened: Partial<Record<Table, ExportFile>> = {};
  const findings: RecordFinding[] = [];
  for (const file of files) {
    const found = file.found ?? (await typedFile(engine, file));
    if ('code' in found) findings.push(found);
    else opened[file.table] = found;
  }
  return { files: opened, findings };
}

async function typedFile(
  engine: Engine,
  { path, shown, form }: AnyFile,
): Promise<ExportFile | RecordFinding> {
  const read: typeof jsonlColumns = form === 'parquet' ? parquetColumns : jsonlColumns;
  try {
    const file = { path, shown, form, ...(await read(engine, path)) };
    return file.columns.length === 0 && file.hasStrayLines === true ? withoutObjects(shown) : file;
  } catch (error) {
    // A file of another form; that the engine was stopped is told by its own class.
    if (!(error instanceof Error) || !/^(?:Invalid Input|Invalid|IO|Binder) Error/.test(error.message))
      throw error;
    const reason = error.message
      .split('\n')[0]
      ?.replace(/^[A-Za-z ]*Error: /, '')
      .replaceAll(path, shown);
    return recordFinding('records/unreadable-file', {
      file: shown,
      message: `${shown} cannot be read: ${reason}`,
      help: drawAnew,
    });
  }
}

/** Most often a list of objects, written over many lines. */
function withoutObjects(shown: string): RecordFinding {
  return recordFinding('records/unreadable-file', {
    file: shown,
    message: `${shown} holds no line that is a JSON object`,
    help: recordCodes['records/broken-line'].help,
  });
}
