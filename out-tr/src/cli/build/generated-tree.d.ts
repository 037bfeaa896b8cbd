import type { Compilation } from '../../compile/target.ts';
import type { FileSystem } from '../../host/file-system.ts';
import { type TreeFile } from '../../host/tree-files.ts';
import { type Manifest } from '../../host/tree-manifest.ts';
/** What `generated/` holds, apart from the playbook. */
export interface GeneratedTree {
    readonly files: readonly TreeFile[];
    readonly manifest: Manifest;
}
/**
 * The tree that these compilations make. When only `selected` targets are built, the files of all others are taken as
 * they stand in `folder`, so that the tree stays whole.
 */
export declare function generatedTree(files: FileSystem, folder: string, compilations: ReadonlyMap<string, Compilation>, selected: ReadonlySet<string> | undefined): GeneratedTree;
