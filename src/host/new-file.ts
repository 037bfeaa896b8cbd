import { holdWorkspace } from './held-workspace.ts';
import type { ProcessName } from './processes.ts';
import { parentsOf, type TreeFile } from './tree-files.ts';
import { type Machine, releaseWorkspace } from './workspace.ts';

/** What became of writing a file that must not stand there yet. */
export type NewFileWriting =
  | { readonly what: 'written' }
  /** Something has that name already; nothing was changed. */
  | { readonly what: 'stands' }
  /** Where its folder would be there is something else; nothing was changed. */
  | { readonly what: 'blocked'; readonly path: string }
  /** Another run is writing; nothing was changed. */
  | { readonly what: 'busy'; readonly owner: ProcessName | undefined };

/**
 * Puts a new file under `root` (absolute, without links), whole or not at all, and never over another one: it is written
 * beside, on the disk before it gets its name, and of two runs only one is at it. Throws the system's error when the disk
 * refuses; then nothing changed.
 */
export function putNewFile(machine: Machine, root: string, { path, content }: TreeFile): NewFileWriting {
  const { files } = machine;
  const place = `${root}/${path}`;
  const blocking = parentsOf(path).find((parent) => !isFolder(files.kindOf(`${root}/${parent}`)));
  if (blocking !== undefined) return { what: 'blocked', path: blocking };
  const held = holdWorkspace(machine, root);
  if (held.what === 'busy') return held;
  try {
    if (files.kindOf(place) !== 'absent') return { what: 'stands' };
    const beside = `${held.workspace.folder}/new-file`;
    files.create(beside, content, 'lasting');
    const folder = place.slice(0, place.lastIndexOf('/'));
    files.makeFolder(folder);
    files.rename(beside, place);
    files.settle(folder);
    return { what: 'written' };
  } finally {
    releaseWorkspace(machine, held.workspace);
  }
}

/** A link may lead anywhere. */
function isFolder(kind: string): boolean {
  return kind === 'folder' || kind === 'absent';
}
