import { type FileSystem } from './file-system.ts';
import { type StandingEntry } from './tree-files.ts';
/**
 * What stands in `generated/` but was written by no build: a build keeps it and says so.
 * Without a readable manifest nothing is known to be a build's own.
 */
export declare function foreignEntries(files: FileSystem, tree: string): readonly StandingEntry[];
/** Moves the playbook and what is foreign from the previous tree to the current one, unless it has them already. */
export declare function carryOver(files: FileSystem, previous: string, current: string): void;
