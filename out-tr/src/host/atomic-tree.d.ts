import type { ProcessName } from './processes.ts';
import { type TreeFile } from './tree-files.ts';
import { type TreeName } from './tree-journal.ts';
import { type Machine } from './workspace.ts';
/** What became of writing a tree. */
export type TreeWriting = {
    readonly what: 'replaced';
    readonly foreign: readonly string[];
    readonly recovered: boolean;
}
/** Another run is writing; nothing was changed. */
 | {
    readonly what: 'busy';
    readonly owner: ProcessName | undefined;
}
/** What stands there leaves no room for the tree; nothing was changed. */
 | {
    readonly what: 'blocked';
    readonly paths: readonly string[];
};
/**
 * Replaces a whole tree under `root` (absolute, without links): it is written beside, on the disk before anything
 * changes, and renamed into place under a journal. Killed anywhere, it leaves the old tree or the new one, or a journal
 * from which `treeState` tells readers to wait and the next run finishes the work.
 * Files that no build wrote stay where they are. Throws the system's error when the disk refuses; then nothing changed
 * or the journal stands.
 */
export declare function replaceTree(machine: Machine, root: string, tree: TreeName, content: readonly TreeFile[]): TreeWriting;
/** Finishes what a killed run left, if one did; true when there was something to finish. */
export declare function recoverTrees(machine: Machine, root: string): boolean;
