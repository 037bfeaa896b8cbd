import type { ReadableFiles } from '../file-system.ts';
import type { TreeEntry } from './read-tree.ts';
/** Fetches the contents of objects, or says why not. */
type Fetch = (wanted: readonly TreeEntry[]) => ReadonlyMap<string, Buffer> | string;
/** The files of a revision behind the same questions as those of the disk. Contents are fetched when the first is read. */
export declare function revisionFiles(entries: readonly TreeEntry[], fetch: Fetch): ReadableFiles;
export {};
