import { holdWorkspace } from './held-workspace.ts';
import type { ProcessName } from './processes.ts';
import { bytesOf, parentsOf, type TreeFile } from './tree-files.ts';
import type { TreeName } from './tree-journal.ts';
import { type Machine, releaseWorkspace, type Workspace } from './workspace.ts';

/** What became of bringing a tree up to date. */
export type TreeUpdate =
  | { readonly what: 'updated' }
  /** It is not what this process wrote: another run has replaced it, or somebody removed it. Nothing was changed. */
  | { readonly what: 'strange' }
  | { readonly what: 'busy'; readonly owner: ProcessName | undefined };

/** What is different in a tree, and what tells that it is the one that is known. */
export interface TreeChange {
  /** A file that stands there, byte for byte, as long as nobody else has written the tree. */
  readonly mark: TreeFile;
  /** In this order. */
  readonly written: readonly TreeFile[];
  readonly removed: readonly string[];
}

/**
 * Changes single files of a tree that this process has written. Every file is swapped in whole, but a reader may see some of
 * them before the others: for a tree that somebody works on, never for one that is published.
 */
export function updateTree(machine: Machine, root: string, tree: TreeName, change: TreeChange): TreeUpdate {
  const held = holdWorkspace(machine, root);
  if (held.what === 'busy') return held;
  try {
    if (!isKnown(machine, `${root}/${tree}`, change)) return { what: 'strange' };
    for (const file of change.written) swapIn(machine, held.workspace, `${root}/${tree}`, file);
    for (const path of change.removed) machine.files.remove(`${root}/${tree}/${path}`);
    return { what: 'updated' };
  } finally {
    releaseWorkspace(machine, held.workspace);
  }
}

/** We never write links. Where one stands, writing could lead out of the tree. */
function isKnown({ files }: Machine, folder: string, { mark, written, removed }: TreeChange): boolean {
  const wanted = bytesOf(mark.content);
  const standing = files.read(`${folder}/${mark.path}`, wanted.length);
  if (standing.what !== 'bytes' || Buffer.compare(standing.bytes, wanted) !== 0) return false;
  const parents = new Set([...written.map(({ path }) => path), ...removed].flatMap(parentsOf));
  return [...parents].every((path) => ['folder', 'absent'].includes(files.kindOf(`${folder}/${path}`)));
}

function swapIn({ files }: Machine, { folder }: Workspace, tree: string, { path, content }: TreeFile): void {
  files.create(`${folder}/next`, content, 'soon');
  files.makeFolder([tree, ...parentsOf(path).slice(-1)].join('/'));
  files.rename(`${folder}/next`, `${tree}/${path}`);
}
