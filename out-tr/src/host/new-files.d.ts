import { type FileSystem } from './file-system.ts';
import { type TreeFile } from './tree-files.ts';
import type { Machine } from './workspace.ts';
/** Files that come into a folder together. */
export interface NewFiles {
    readonly content: readonly TreeFile[];
    /** Paths of those that are programs. */
    readonly programs: readonly string[];
}
/** What stands where these files or their folders would go, in a folder that need not exist itself. */
export declare function standingInTheWay(files: FileSystem, root: string, { content }: NewFiles): readonly string[];
/**
 * Puts new files into a folder, all of them or none; nothing that stands there is touched. They are written beside. A run
 * that is killed from the moment they are complete leaves a folder from which `finishNewFiles` goes on.
 */
export declare function putNewFiles(machine: Machine, root: string, { content, programs }: NewFiles): void;
/** Puts into place what a killed run had written completely; true when there was something to finish. */
export declare function finishNewFiles(machine: Machine, root: string): boolean;
