import type { Finding } from '../diagnostics/finding.ts';
import type { ReadableFiles } from './file-system.ts';
import { type SourceLimits } from './source-limits.ts';
/** One file of an agreement as it stands on the disk. */
export interface SourceFile {
    /** Relative to the agreement's folder, with forward slashes. */
    readonly path: string;
    readonly bytes: Uint8Array;
}
/** Everything an agreement is written in, and what could not be read. */
export interface SourceTree {
    /** By path, in code-point order. */
    readonly files: readonly SourceFile[];
    /** Trouble with the file system: the command could not do its work (exit code 2). */
    readonly troubles: readonly Finding[];
    /** What is wrong with files that could be reached (exit code 1). */
    readonly findings: readonly Finding[];
}
/** Reads `definitions/`, `test/leads/` and the baseline under `folder` (absolute, without links). */
export declare function readSourceTree(files: ReadableFiles, folder: string, limits?: SourceLimits): SourceTree;
