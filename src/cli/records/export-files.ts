import { join, resolve } from 'node:path';
import { measuredParts, measuredTables } from '../../model/measured-part.ts';
import type { Source, TableSource } from '../../model/source.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import { measuredFiles } from '../../records/record-tables.ts';
import { recordEndings } from '../../support/record-form.ts';
import type { Io } from '../io.ts';
import { type RecordFile, recordFile } from '../score/record-files.ts';

/** A table that the source reads, and the name by which its file is found without one of its own. */
interface Part {
  readonly table: TableName;
  readonly stem: string;
  readonly read: TableSource;
}

/**
 * The files of a folder of records for everything that is measured, or one sentence that says which is not there. The leads
 * have to be; of the others those that a source reads, for it says what its system writes, and of the native form any.
 */
export function exportFiles(
  io: Io,
  folder: string,
  source: Source,
): readonly RecordFile<TableName>[] | string {
  const entries = io.machine.files.entriesOf(resolve(io.workingFolder, folder));
  if (entries === undefined) return `there is no folder ${folder}`;
  const names = entries.map(({ name }) => name);
  const found: RecordFile<TableName>[] = [];
  for (const { table, stem, read } of partsOf(source)) {
    const name = read.file ?? nameIn(names, stem);
    if (name?.includes('\n') === true)
      return `${folder} holds ${name.replaceAll('\n', ' and ')}; leave one of them there`;
    const isThere = name !== undefined && names.includes(name);
    if (!isThere && source.isNative === true && table !== 'lead') continue;
    if (!isThere) return lacking(folder, source, { stem, read });
    const file = recordFile(io, table, join(folder, name));
    if (typeof file === 'string') return file;
    found.push(file);
  }
  return found;
}

function partsOf(source: Source): readonly Part[] {
  const scored = [
    { table: 'lead', stem: 'leads', read: source.leads },
    { table: 'event', stem: 'events', read: source.events },
    { table: 'consent', stem: 'consents', read: source.consents },
  ] as const;
  const measured = measuredParts.map((part) => ({
    table: measuredTables[part],
    stem: measuredFiles[part],
    read: source.measured[part],
  }));
  return [...scored, ...measured].flatMap(({ read, ...part }) =>
    read === undefined ? [] : [{ ...part, read }],
  );
}

/** The file with the name of the table; several are given line by line. */
function nameIn(names: readonly string[], stem: string): string | undefined {
  const fitting = names.filter((name) => recordEndings.some((end) => name === stem + end));
  return fitting.length === 0 ? undefined : fitting.join('\n');
}

function lacking(folder: string, source: Source, { stem, read }: Pick<Part, 'stem' | 'read'>): string {
  const file = read.file ?? `${stem}.csv (or with another ending that is read)`;
  if (stem === 'leads') return `${folder} holds no ${file}, from which the leads are read`;
  return `${folder} holds no ${file}, which the source ${source.id} reads; put it there, or delete that part of the source where the export has none`;
}
