import { basename, resolve } from 'node:path';
import type { Source } from '../../model/source.ts';
import type { ScoredTable, TableName } from '../../records/load/table-plan.ts';
import { type FileType, patternSigns, recordEndings, recordForm } from '../../support/record-form.ts';
import type { Io } from '../io.ts';
import { fileInFolder } from './file-in-folder.ts';

/** A file that is to be read. */
export interface RecordFile<Table extends TableName = ScoredTable> {
  readonly table: Table;
  /** Absolute, without links. */
  readonly path: string;
  /** As the user knows it. */
  readonly shown: string;
  readonly form: FileType;
}

const tables = [
  { table: 'lead', option: 'leads' },
  { table: 'event', option: 'events' },
  { table: 'consent', option: 'consents' },
] as const;

/** Every name under which a file of the folder of records is read. */
export function recordNames(source: Source): readonly string[] {
  return tables.flatMap(({ option }) => {
    const named = source[option]?.file;
    return named === undefined ? recordEndings.map((end) => option + end) : [named];
  });
}

/** The files of the export, or one sentence that says which of them is not there. */
export function recordFiles(
  io: Io,
  options: Readonly<Record<string, unknown>>,
  source: Source,
): readonly RecordFile[] | string {
  const found: RecordFile[] = [];
  for (const { table, option } of tables) {
    const given = options[option];
    const wanted = typeof given === 'string' ? given : fileInFolder(io, options['records'], source, option);
    if (wanted === undefined) continue;
    const file = typeof wanted === 'string' ? recordFile(io, table, wanted) : wanted.trouble;
    if (typeof file === 'string') return file;
    if (source[option] === undefined)
      return `the source ${source.id} says nothing about ${option}, so ${file.shown} cannot be read`;
    found.push(file);
  }
  if (!found.some(({ table }) => table === 'lead'))
    return options['records'] === undefined
      ? 'score needs the leads: --records <folder> or --leads <file>'
      : `${options['records']} holds no file of leads`;
  return found;
}

/** The file of a table, or one sentence that says why it cannot be read. */
export function recordFile<Table extends TableName>(
  { machine, workingFolder }: Io,
  table: Table,
  given: string,
): RecordFile<Table> | string {
  const shown = given.replaceAll('\\', '/');
  const path = machine.files.realPath(resolve(workingFolder, given));
  if (path === undefined || machine.files.kindOf(path) === 'absent') return `there is no file ${shown}`;
  if (machine.files.kindOf(path) !== 'file') return `${shown} is no file`;
  const form = recordForm(basename(path)) ?? recordForm(basename(given));
  if (form === undefined) return `${shown} has no ending that is read; they are ${recordEndings.join(', ')}`;
  if (patternSigns.test(path)) return `${shown} has one of * ? [ ] { } in its path; rename it`;
  return { table, path, shown, form };
}
