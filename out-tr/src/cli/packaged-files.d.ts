import type { FileSystem } from '../host/file-system.ts';
import { type TreeFile } from '../host/tree-files.ts';
/** The files that leadpact's own package holds below a folder, such as `schemas`; paths are relative to it. */
export declare function packagedFiles(files: FileSystem, folder: string): readonly TreeFile[];
