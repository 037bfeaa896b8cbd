import { type FileSystem, systemError } from './file-system.ts';
import { parentsOf, type StandingEntry, standingEntries } from './tree-files.ts';
import { manifestPath, readManifest } from './tree-manifest.ts';

/** Written by its own command, ignored by git, and therefore not a part of what a build replaces. */
const playbook = 'playbook';

/** Files every build writes besides those of the targets. */
const ownFiles: readonly string[] = ['.gitattributes', manifestPath];

/**
 * What stands in `generated/` but was written by no build: a build keeps it and says so.
 * Without a readable manifest nothing is known to be a build's own.
 */
export function foreignEntries(files: FileSystem, tree: string): readonly StandingEntry[] {
  const own = new Set([...ownFiles, ...Object.values(readManifest(files, tree) ?? {}).flat()]);
  return standingEntries(files, tree).filter(
    ({ path }) => !own.has(path) && !path.startsWith(`${playbook}/`),
  );
}

/** Moves the playbook and what is foreign from the previous tree to the current one, unless it has them already. */
export function carryOver(files: FileSystem, previous: string, current: string): void {
  for (const { path } of foreignEntries(files, previous)) moveUnlessThere(files, { previous, current, path });
  if (files.kindOf(`${previous}/${playbook}`) === 'folder') {
    moveUnlessThere(files, { previous, current, path: playbook });
  }
}

interface Move {
  readonly previous: string;
  readonly current: string;
  readonly path: string;
}

function moveUnlessThere(files: FileSystem, { previous, current, path }: Move): void {
  if (files.kindOf(`${current}/${path}`) !== 'absent') return;
  for (const parent of parentsOf(path)) {
    const kind = files.kindOf(`${current}/${parent}`);
    if (kind === 'absent') files.makeFolder(`${current}/${parent}`);
    else if (kind !== 'folder') throw systemError('ENOTDIR', `generated/${parent} is not a folder`);
  }
  files.rename(`${previous}/${path}`, `${current}/${path}`);
}
