import type { FileSystem } from '../host/file-system.ts';
import { type TreeFile } from '../host/tree-files.ts';
/** Writes files into a folder of the user: replaces those that stand there already and touches nothing else. */
export declare function writeInto(files: FileSystem, target: string, written: readonly TreeFile[]): void;
