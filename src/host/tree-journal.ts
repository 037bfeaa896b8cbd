import { carryOver } from './carry-over.ts';
import type { FileSystem } from './file-system.ts';
import { parentsOf, standingEntries } from './tree-files.ts';
import { type Machine, type Workspace, workspaceFolder } from './workspace.ts';
import { ownerOf } from './workspace-owner.ts';

/** The folders that are replaced as one; the playbook stands inside what is generated but is written on its own. */
export const treeNames = ['definitions', 'generated', 'generated/playbook'] as const;
export type TreeName = (typeof treeNames)[number];

/** `interrupted`: a run was killed while it replaced the tree; `changing`: a run is doing so now. */
export type TreeState = 'complete' | 'changing' | 'interrupted';

/** Whether what stands in `generated/` may be read. While a journal stands it may be absent or lack files of others. */
export function treeState(machine: Machine, root: string): TreeState {
  const folder = workspaceFolder(root);
  if (machine.files.kindOf(`${folder}/journal.json`) === 'absent') return 'complete';
  return ownerOf(machine, folder)?.abandoned === false ? 'changing' : 'interrupted';
}

/** From here on `next/` is complete, and whoever finds the journal can finish the work. */
export function writeJournal(files: FileSystem, { folder }: Workspace, tree: TreeName): void {
  files.create(`${folder}/journal.tmp`, `${JSON.stringify({ schemaVersion: 1, tree })}\n`, 'lasting');
  files.rename(`${folder}/journal.tmp`, `${folder}/journal.json`);
  files.settle(folder);
}

/**
 * The steps from a written journal to a replaced tree. Every step is one rename and is skipped when it is already done,
 * so it may be started again after being killed anywhere.
 */
export function replay(files: FileSystem, { folder, root }: Workspace, tree: TreeName): void {
  const [current, next, previous] = [`${root}/${tree}`, `${folder}/next`, `${folder}/previous`];
  if (isThere(files, next)) {
    files.makeFolder(parentOf(current));
    if (!isThere(files, previous) && isThere(files, current)) files.rename(current, previous);
    // Somebody else, a checkout say, may have put a tree there meanwhile: theirs is newer than ours.
    if (!isThere(files, current)) files.rename(next, current);
    files.settle(parentOf(current));
  }
  if (isThere(files, previous)) {
    if (!isThere(files, current)) files.rename(previous, current);
    else if (tree === 'generated') carryOver(files, previous, current);
  }
}

/** Finishes what the journal of a killed run says; true when there was something to finish. */
export function recover(files: FileSystem, workspace: Workspace): boolean {
  const tree = journalledTree(files, workspace);
  if (tree === undefined || !isOurs(files, workspace, tree)) return false;
  replay(files, workspace, tree);
  return true;
}

/** We never write links. Where one stands, a stranger prepared it, and following the journal could lead out of the folder. */
function isOurs(files: FileSystem, { folder, root }: Workspace, tree: TreeName): boolean {
  const folders = [
    ...[...parentsOf(tree), tree].map((path) => `${root}/${path}`),
    `${folder}/next`,
    `${folder}/previous`,
  ];
  return (
    folders.every((path) => ['folder', 'absent'].includes(files.kindOf(path))) &&
    standingEntries(files, `${folder}/next`).every(({ kind }) => kind === 'file')
  );
}

function journalledTree(files: FileSystem, { folder }: Workspace): TreeName | undefined {
  const reading = files.read(`${folder}/journal.json`, 1_000);
  if (reading.what !== 'bytes') return undefined;
  const text = Buffer.from(reading.bytes).toString('utf8');
  // Exactly what writeJournal writes: a journal names a tree of ours and never a path of its own.
  return treeNames.find((tree) => text === `${JSON.stringify({ schemaVersion: 1, tree })}\n`);
}

function isThere(files: FileSystem, path: string): boolean {
  return files.kindOf(path) !== 'absent';
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
