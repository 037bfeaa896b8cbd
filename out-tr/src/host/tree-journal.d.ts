import type { FileSystem } from './file-system.ts';
import { type Machine, type Workspace } from './workspace.ts';
/** The folders that are replaced as one; the playbook stands inside the other but is written on its own. */
export declare const treeNames: readonly ['generated', 'generated/playbook'];
export type TreeName = (typeof treeNames)[number];
/** `interrupted`: a run was killed while it replaced the tree; `changing`: a run is doing so now. */
export type TreeState = 'complete' | 'changing' | 'interrupted';
/** Whether what stands in `generated/` may be read. While a journal stands it may be absent or lack files of others. */
export declare function treeState(machine: Machine, root: string): TreeState;
/** From here on `next/` is complete, and whoever finds the journal can finish the work. */
export declare function writeJournal(files: FileSystem, { folder }: Workspace, tree: TreeName): void;
/**
 * The steps from a written journal to a replaced tree. Every step is one rename and is skipped when it is already done,
 * so it may be started again after being killed anywhere.
 */
export declare function replay(files: FileSystem, { folder, root }: Workspace, tree: TreeName): void;
/** Finishes what the journal of a killed run says; true when there was something to finish. */
export declare function recover(files: FileSystem, workspace: Workspace): boolean;
