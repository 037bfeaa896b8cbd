import type { FileSystem } from './file-system.ts';
import { type TreeFile } from './tree-files.ts';
/** How a standing tree differs from what would be written; paths in code-point order. */
export interface TreeDifference {
    readonly missing: readonly string[];
    /** Other bytes than would be written. */
    readonly stale: readonly string[];
    /** Of the stale ones, those that differ in nothing but line endings. */
    readonly lineEndings: readonly string[];
    /** Standing where nothing would be written. */
    readonly extra: readonly string[];
}
/** Compares byte for byte and writes nothing. `belongs` says which standing paths are a matter of this tree. */
export declare function treeDifference(files: FileSystem, folder: string, tree: readonly TreeFile[], belongs: (path: string) => boolean): TreeDifference;
/** Whether nothing differs. */
export declare function isSame({ missing, stale, extra }: TreeDifference): boolean;
