import { replaceTree, type TreeWriting } from '../host/atomic-tree.ts';
import { isSystemError } from '../host/file-system.ts';
import type { ProcessName } from '../host/processes.ts';
import type { TreeFile } from '../host/tree-files.ts';
import { type TreeName, treeState } from '../host/tree-journal.ts';
import type { Machine } from '../host/workspace.ts';
import type { AgreementFolder } from './agreement-folder.ts';
import { diskRefusal } from './disk-refusal.ts';

/** Replaces a tree; why it could not, in words, or undefined when it stands. */
export function writeTree(
  machine: Machine,
  folder: AgreementFolder,
  tree: TreeName,
  content: readonly TreeFile[],
): string | undefined {
  return unlessRefused(machine, folder, tree, () =>
    troubleOf(replaceTree(machine, folder.path, tree, content)),
  );
}

/** What some writing of a tree says, or in words why the disk refuses it. */
export function unlessRefused<Said>(
  machine: Machine,
  { path, shown }: AgreementFolder,
  tree: TreeName,
  write: () => Said,
): Said | string {
  try {
    return write();
  } catch (error) {
    const refusal = isSystemError(error)
      ? diskRefusal(error, {
          what: `${shown}${tree}/`,
          where: shown === '' ? 'this folder' : shown,
          why: whatStands(machine, path, tree),
        })
      : undefined;
    if (refusal === undefined) throw error;
    return refusal;
  }
}

function troubleOf(writing: TreeWriting): string | undefined {
  switch (writing.what) {
    case 'replaced':
      return undefined;
    case 'busy':
      return busyText(writing.owner);
    case 'blocked':
      return `${writing.paths.join(', ')} stands where leadpact would write; move it away`;
    default:
      return writing satisfies never;
  }
}

export function busyText(owner: ProcessName | undefined): string {
  const who = owner === undefined ? 'another run' : `another run (process ${owner.pid})`;
  return `${who} is writing here; try again when it has ended`;
}

function whatStands(machine: Machine, root: string, tree: TreeName): string {
  const unchanged =
    tree === 'definitions'
      ? 'they stand as they stood'
      : 'so what stands there is older than the definitions';
  return treeState(machine, root) === 'complete'
    ? `nothing was changed, ${unchanged}`
    : 'the swap of the old tree for the new one has begun; the next run finishes it before anything else';
}
