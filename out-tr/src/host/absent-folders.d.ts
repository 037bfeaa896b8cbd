import type { FileSystem } from './file-system.ts';
/** The folders on the way to a place that are not there, the innermost first. */
export declare function absentFolders(files: FileSystem, path: string): readonly string[];
