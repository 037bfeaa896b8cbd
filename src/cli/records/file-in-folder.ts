import { dirname, join, resolve } from 'node:path';
import type { Source } from '../../model/source.ts';
import { recordEndings } from '../../support/record-form.ts';
import type { Io } from '../io.ts';
import { type ExportPart, fileNameOf, scoredParts, tableSourceOf } from './export-part.ts';

/** The folder of records as given, for whom, and on which machine. */
export interface AskedFolder {
  readonly io: Pick<Io, 'machine' | 'workingFolder'>;
  readonly folder: unknown;
  readonly verb: string;
}

/** The one file of a table in the folder of records, or a sentence why there is none; undefined where none is needed. */
export function fileInFolder(
  { io: { machine, workingFolder }, folder, verb }: AskedFolder,
  source: Source,
  part: ExportPart,
): string | { readonly trouble: string } | undefined {
  if (typeof folder !== 'string') return undefined;
  const place = resolve(workingFolder, folder);
  // Where a file stands there is no folder either, and the system has only one word for both.
  if (machine.files.kindOf(place) === 'file')
    return {
      trouble: `${folder} is a file; --records takes the folder in which the export lies (${dirname(folder)})`,
    };
  const entries = machine.files.entriesOf(place);
  if (entries === undefined) return { trouble: `there is no folder ${folder}` };
  const names = entries
    .map(({ name }) => name)
    .filter((name) => recordEndings.some((end) => name === fileNameOf(part) + end));
  const [found] = names;
  const named = tableSourceOf(source, part)?.file;
  if (named !== undefined) {
    if (machine.files.kindOf(resolve(workingFolder, folder, named)) !== 'absent') return join(folder, named);
    return {
      trouble: found === undefined ? lacking(folder, source, part) : otherLayout(folder, named, found),
    };
  }
  if (names.length > 1) return { trouble: `${folder} holds ${names.join(' and ')}; ${wayOut(part, verb)}` };
  if (found !== undefined) return join(folder, found);
  return tableSourceOf(source, part) === undefined || source.isNative === true
    ? undefined
    : { trouble: lacking(folder, source, part) };
}

/** For scores alone leads, events and consents can be named one by one. */
function wayOut(part: ExportPart, verb: string): string {
  const isNamed = verb === 'score' && scoredParts.some((scored) => scored.part === part);
  return isNamed ? `say which with --${part}` : `${verb} reads one file of ${part}: keep one of them there`;
}

/** Without its events an export would score every lead as if it had done nothing; only an author can mean that. */
function lacking(folder: string, source: Source, part: ExportPart): string {
  const file =
    tableSourceOf(source, part)?.file ?? `${fileNameOf(part)}.csv (or with another ending that is read)`;
  const advice =
    part === 'leads'
      ? 'put it there'
      : `put it there, or delete \`${part}\` in the source where the export has none`;
  return `${folder} holds no ${file}, from which the source ${source.id} reads ${part}; ${advice}`;
}

/** Files of the normalised form lie where those of a source are looked for. */
function otherLayout(folder: string, named: string, found: string): string {
  return (
    `${folder} holds ${found} and not ${named}, which the source reads; ` +
    'if sample-data wrote it, or a warehouse in the same form, read it with --map native'
  );
}
