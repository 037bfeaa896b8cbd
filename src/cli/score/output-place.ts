import { basename, dirname, resolve } from 'node:path';
import type { Source } from '../../model/source.ts';
import type { Io } from '../io.ts';
import { type FilePlace, filePlace } from '../records/file-place.ts';
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

/** Where scores are written; a sentence where writing would destroy what is read, now or next time. */
export function outputPlace(
  io: Io,
  out: NonNullable<ScoreOptions['out']>,
  inputs: Inputs,
): FilePlace | string {
  const place = filePlace(io, out);
  if (typeof place === 'string') return place;
  return overwritten(io, `${place.folder}/${place.name}`, out, inputs) ?? place;
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
