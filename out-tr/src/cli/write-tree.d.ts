import type { TreeFile } from '../host/tree-files.ts';
import { type TreeName } from '../host/tree-journal.ts';
import type { Machine } from '../host/workspace.ts';
import type { AgreementFolder } from './agreement-folder.ts';
/** Replaces a tree; why it could not, in words, or undefined when it stands. */
export declare function writeTree(machine: Machine, { path, shown }: AgreementFolder, tree: TreeName, content: readonly TreeFile[]): string | undefined;
