import { basename, resolve } from 'node:path';
import type { Source } from '../../model/source.ts';
import type { ScoredTable, TableName } from '../../records/load/table-plan.ts';
import { type FileType, patternSigns, recordEndings, recordForm } from '../../support/record-form.ts';
import type { Invocation } from '../command.ts';
import type { Io } from '../io.ts';
import { fileNameOf, type PartTable, scoredParts, tableSourceOf } from './export-part.ts';
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

/** Every name under which a file of the folder of records is read by `score`. */
export function recordNames(source: Source): readonly string[] {
  return scoredParts.flatMap(({ part }) => {
    const named = tableSourceOf(source, part)?.file;
    return named === undefined ? recordEndings.map((end) => fileNameOf(part) + end) : [named];
  });
}

/** The files of these parts of the export, or one sentence that says which of them is not there. */
export function recordFiles<Table extends TableName>(
  { io, options, verb }: Pick<Invocation, 'io' | 'options'> & { readonly verb: string },
  source: Source,
  parts: readonly PartTable<Table>[],
): readonly RecordFile<Table>[] | string {
  const found: RecordFile<Table>[] = [];
  for (const part of parts) {
    const file = partFile({ io, options, verb }, source, part);
    if (typeof file === 'string') return file;
    if (file !== undefined) found.push(file);
  }
  if (!found.some(({ table }) => table === 'lead'))
    return options['records'] === undefined
      ? `${verb} needs the leads: --records <folder> or ${verb === 'score' ? '--leads <file>' : '--from <database>'}`
      : `${options['records']} holds no file of leads`;
  return found;
}

/** The file that was named or lies in the folder; undefined where there is none and none is needed. */
function partFile<Table extends TableName>(
  { io, options, verb }: Pick<Invocation, 'io' | 'options'> & { readonly verb: string },
  source: Source,
  { table, part }: PartTable<Table>,
): RecordFile<Table> | string | undefined {
  const given = options[part];
  const asked = { io, folder: options['records'], verb };
  const wanted = typeof given === 'string' ? given : fileInFolder(asked, source, part);
  if (wanted === undefined) return undefined;
  const file = typeof wanted === 'string' ? recordFile(io, table, wanted) : wanted.trouble;
  if (typeof file === 'string' || tableSourceOf(source, part) !== undefined) return file;
  return `the source ${source.id} says nothing about ${part}, so ${file.shown} cannot be read`;
}

function recordFile<Table extends TableName>(
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
