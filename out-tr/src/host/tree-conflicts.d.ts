import type { FileSystem } from './file-system.ts';
import { type TreeFile } from './tree-files.ts';
import type { TreeName } from './tree-journal.ts';
/** What stands in the way of a tree, relative to `root`: links, files in place of its folders and folders of others in place of its files. */
export declare function treeConflicts(files: FileSystem, root: string, tree: TreeName, content: readonly TreeFile[]): readonly string[];
