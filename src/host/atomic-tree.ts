import { foreignEntries } from './carry-over.ts';
import { holdWorkspace } from './held-workspace.ts';
import type { ProcessName } from './processes.ts';
import { treeConflicts } from './tree-conflicts.ts';
import { type TreeFile, writeTree } from './tree-files.ts';
import { replay, type TreeName, writeJournal } from './tree-journal.ts';
import { type Machine, releaseWorkspace, type Workspace } from './workspace.ts';

/** What became of writing a tree. */
export type TreeWriting =
  | { readonly what: 'replaced'; readonly foreign: readonly string[]; readonly recovered: boolean }
  /** Another run is writing; nothing was changed. */
  | { readonly what: 'busy'; readonly owner: ProcessName | undefined }
  /** What stands there leaves no room for the tree; nothing was changed. */
  | { readonly what: 'blocked'; readonly paths: readonly string[] };

/**
 * Replaces a whole tree under `root` (absolute, without links): it is written beside, on the disk before anything
 * changes, and renamed into place under a journal. Killed anywhere, it leaves the old tree or the new one, or a journal
 * from which `treeState` tells readers to wait and the next run finishes the work.
 * Files that no build wrote stay where they are. Throws the system's error when the disk refuses; then nothing changed
 * or the journal stands.
 */
export function replaceTree(
  machine: Machine,
  root: string,
  tree: TreeName,
  content: readonly TreeFile[],
): TreeWriting {
  const held = holdWorkspace(machine, root);
  if (held.what === 'busy') return held;
  const { workspace, recovered } = held;
  const { files } = machine;
  const blocked = treeConflicts(files, root, tree, content);
  if (blocked.length > 0) {
    releaseWorkspace(machine, workspace);
    return { what: 'blocked', paths: blocked };
  }
  const foreign =
    tree === 'generated' ? foreignEntries(files, `${root}/${tree}`).map(({ path }) => path) : [];
  prepare(machine, workspace, tree, content);
  replay(files, workspace, tree);
  releaseWorkspace(machine, workspace);
  const replaced = new Set(content.map((file) => file.path));
  return { what: 'replaced', foreign: foreign.filter((path) => !replaced.has(path)), recovered };
}

function prepare(machine: Machine, workspace: Workspace, tree: TreeName, content: readonly TreeFile[]): void {
  try {
    // The playbook can be written again at any time, and a thousand pages would take seconds to reach the disk.
    const durability = tree === 'generated/playbook' ? 'soon' : 'lasting';
    writeTree(machine.files, `${workspace.folder}/next`, content, durability);
    writeJournal(machine.files, workspace, tree);
  } catch (error) {
    releaseWorkspace(machine, workspace);
    throw error;
  }
}

/** Finishes what a killed run left, if one did; true when there was something to finish. */
export function recoverTrees(machine: Machine, root: string): boolean {
  if (machine.files.kindOf(`${root}/.leadpact/write`) === 'absent') return false;
  const held = holdWorkspace(machine, root);
  if (held.what === 'busy') return false;
  releaseWorkspace(machine, held.workspace);
  return held.recovered;
}
