import type { FileSystem } from './file-system.ts';
import type { TreeFile } from './tree-files.ts';
/** Where a build writes down which files of `generated/` are its own, so that it removes those and no others. */
export declare const manifestPath = "manifest.json";
/** The paths of a tree by the target they belong to, relative to `generated/`. */
export type Manifest = Readonly<Record<string, readonly string[]>>;
/** The manifest as a file of the tree; its bytes depend on nothing but the paths. */
export declare function manifestFile(manifest: Manifest): TreeFile;
/** The manifest of a standing tree; undefined when it has none, or one that a merge has broken. */
export declare function readManifest(files: FileSystem, tree: string): Manifest | undefined;
