import { basename, dirname, resolve } from 'node:path';
import type { Source } from '../../model/source.ts';
import { recordForm } from '../../support/record-form.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type DatabasePlace, databasePlace } from './database-place.ts';
import { allParts } from './export-part.ts';
import { filePlace } from './file-place.ts';
import { recordFiles } from './record-files.ts';

type Written = Pick<Invocation, 'io' | 'options'>;

/** What a run reads: the agreement with its releases, and the files of the export. */
interface Read {
  readonly sound: Pick<SoundAgreement, 'folder' | 'tree'>;
  readonly source: Source;
}

/**
 * Why nothing may be written where `--out` says, in one sentence: it would go over what is read, now or next time, or there
 * is no place for it. Asked before the work. Undefined where it may, and where there is no `--out`.
 */
export function outputRefusal({ io, options }: Written, read: Read): string | undefined {
  const { out } = options;
  if (typeof out !== 'string') return undefined;
  const found = filePlace(io, out);
  if (typeof found === 'string') return found;
  const asked = { io, options, out, place: `${found.folder}/${found.name}` };
  return overAgreement(asked, read) ?? overExport(asked, read);
}

interface Asked extends Written {
  /** As given. */
  readonly out: string;
  /** Absolute, without links. */
  readonly place: string;
}

/** Where files of an agreement are looked for, and those that people keep about escalations. */
const ownFolders = /^(?:(?:definitions|test\/leads)\/.*\.(?:ya?ml|csv)|releases\/.*\.json|outbox\/.*)$/;

function overAgreement(
  { io, options, out, place }: Asked,
  { sound: { folder, tree } }: Read,
): string | undefined {
  const { files } = io.machine;
  const own = [...tree.files, ...tree.releases].map(({ path }) => `${folder.path}/${path}`);
  if (own.some((path) => files.isSame(path, place)))
    return `--out ${out} would be written over a file of the agreement; name another file`;
  const { ledger } = options;
  if (typeof ledger === 'string' && files.isSame(resolve(io.workingFolder, ledger), place))
    return `--out ${out} would be written over what remembers which escalations were sent; name another file`;
  const inside = place.startsWith(`${folder.path}/`) ? place.slice(folder.path.length + 1) : '';
  return ownFolders.test(inside)
    ? `--out ${out} lies where the agreement keeps files of its own; name another folder`
    : undefined;
}

function overExport({ io, options, out, place }: Asked, { source }: Read): string | undefined {
  const { files } = io.machine;
  const { records } = options;
  const isAmong =
    typeof records === 'string' &&
    recordForm(basename(place)) !== undefined &&
    files.isSame(resolve(io.workingFolder, records), dirname(place));
  if (isAmong) return `--out ${out} could be read as records by the next run; name another file`;
  const over = exportPaths({ io, options }, source).find((path) => files.isSame(path, place));
  return over === undefined
    ? undefined
    : `--out ${out} would be written over what is read of the export; name another file`;
}

/** Files of the export, by whatever links they lie in its folder; of one that is not whole nothing, for nothing is measured then. */
function exportPaths({ io, options }: Written, source: Source): readonly string[] {
  if (typeof options['from'] === 'string') {
    const place: DatabasePlace | string = databasePlace(io, options['from']);
    return typeof place !== 'string' && place.system === 'duckdb' ? [place.path] : [];
  }
  const found = recordFiles({ io, options, verb: 'measure' }, source, allParts);
  return typeof found === 'string' ? [] : found.map(({ path }) => path);
}
