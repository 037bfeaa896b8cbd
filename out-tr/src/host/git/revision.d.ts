import type { ReadableFiles } from '../file-system.ts';
/** A revision of the repository that holds an agreement's folder. */
export interface Revision {
    /** Full name of the commit. */
    readonly commit: string;
    /** The agreement's folder as it was then, with the root as its path. */
    readonly files: ReadableFiles;
}
/** The revision of that name, or one sentence that says why it cannot be read. Nothing is checked out. */
export declare function openRevision(folder: string, name: string): Revision | string;
