import { basename, dirname, resolve } from 'node:path';
import type { Source } from '../../model/source.ts';
import type { Io } from '../io.ts';
import { type RecordFile, recordNames } from '../records/record-files.ts';
import type { ScoreOptions } from './score-options.ts';

/** What a run reads; nothing of it may be written over. */
export interface Inputs {
  readonly files: readonly RecordFile[];
  readonly source: Source;
  /** The folder of records as given. */
  readonly records: unknown;
  /** The files of the agreement, absolute. */
  readonly agreement: readonly string[];
}

/** Where the scores belong: a folder that is there, and a name. */
export interface OutputPlace {
  /** Absolute, without links. */
  readonly folder: string;
  readonly name: string;
}

/** A link is followed, so that it stays what it is; a sentence where writing would destroy what is read, now or next time. */
export function outputPlace(
  io: Io,
  out: NonNullable<ScoreOptions['out']>,
  inputs: Inputs,
): OutputPlace | string {
  const { files } = io.machine;
  const given = resolve(io.workingFolder, out);
  const isLink = files.kindOf(given) === 'link';
  const place = isLink ? files.realPath(given) : given;
  if (place === undefined) return `${out} is a link that leads nowhere`;
  const folder = files.realPath(dirname(place));
  if (folder === undefined || files.kindOf(folder) !== 'folder') return `there is no folder ${dirname(out)}`;
  const kind = files.kindOf(place);
  if (kind === 'folder') return `${out} is a folder`;
  if (kind === 'other') return `${out} is no file`;
  return overwritten(io, place, out, inputs) ?? { folder, name: basename(place) };
}

function overwritten(io: Io, place: string, out: string, inputs: Inputs): string | undefined {
  const { files } = io.machine;
  const read = inputs.files.find(({ path }) => files.isSame(path, place));
  if (read !== undefined) {
    const same = read.shown === out ? out : `${out}, which is ${read.shown},`;
    return `--out ${same} would be written over the ${nouns[read.table]} that are scored; name another file`;
  }
  if (inputs.agreement.some((path) => files.isSame(path, place)))
    return `--out ${out} would be written over a file of the agreement; name another file`;
  return readNextTime(io, place, out, inputs);
}

const nouns = { lead: 'leads', event: 'events', consent: 'consents' } as const;

/** Scores under the name of a file of records would be read as records by the next run. */
function readNextTime(io: Io, place: string, out: string, { records, source }: Inputs): string | undefined {
  if (typeof records !== 'string') return undefined;
  const folder = resolve(io.workingFolder, records);
  if (!io.machine.files.isSame(folder, dirname(place))) return undefined;
  const name = basename(place).toLowerCase();
  return recordNames(source).some((each) => each.toLowerCase() === name)
    ? `--out ${out} has a name under which records are read from ${records}; name another file`
    : undefined;
}
