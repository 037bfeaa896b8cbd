import type { Durability, EntryKind, FileSystem } from './file-system.ts';
/** One file of a tree that is to be written; its path is relative to the tree, with forward slashes. */
export interface TreeFile {
    readonly path: string;
    readonly content: string | Uint8Array;
}
/** Something that stands in a folder. */
export interface StandingEntry {
    /** Relative to the folder, with forward slashes. */
    readonly path: string;
    readonly kind: Exclude<EntryKind, 'folder' | 'absent'>;
}
/** Everything below `folder` that is no folder, by path in code-point order; links are listed, not followed. */
export declare function standingEntries(files: FileSystem, folder: string): readonly StandingEntry[];
/** Writes `tree` below `folder`, which must not exist yet. */
export declare function writeTree(files: FileSystem, folder: string, tree: readonly TreeFile[], durability: Durability): void;
/** The folders above a path inside its tree, outermost first. */
export declare function parentsOf(path: string): readonly string[];
/** Text is written as UTF-8. */
export declare function bytesOf(content: string | Uint8Array): Uint8Array;
