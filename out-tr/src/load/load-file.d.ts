import { type Limits } from './limits.ts';
import type { LoadedFile } from './loaded-file.ts';
/** One file of an agreement, as it lies on disk. */
export interface FileBytes {
    /** Relative to the agreement's folder, with forward slashes. */
    readonly path: string;
    readonly bytes: Uint8Array;
}
/** Reads one file: its documents as plain data, and everything that is wrong with it as YAML. Never throws. */
export declare function loadFile({ path, bytes }: FileBytes, limits?: Limits): LoadedFile;
