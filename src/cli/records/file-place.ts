import { basename, dirname, resolve } from 'node:path';
import type { Io } from '../io.ts';

/** Where a file belongs that somebody asked for: a folder that is there, and a name. */
export interface FilePlace {
  /** Absolute, without links. */
  readonly folder: string;
  readonly name: string;
}

/** A link stays what it is: what it leads to is written. A sentence where there is no place for a file. */
export function filePlace({ workingFolder, machine: { files } }: Io, out: string): FilePlace | string {
  const given = resolve(workingFolder, out);
  const place = files.kindOf(given) === 'link' ? files.realPath(given) : given;
  if (place === undefined) return `${out} is a link that leads nowhere`;
  const folder = files.realPath(dirname(place));
  if (folder === undefined || files.kindOf(folder) !== 'folder') return `there is no folder ${dirname(out)}`;
  const kind = files.kindOf(place);
  if (kind === 'folder') return `${out} is a folder`;
  if (kind === 'other') return `${out} is no file`;
  return { folder, name: basename(place) };
}
