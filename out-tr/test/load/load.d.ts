import { type Limits } from '../../src/load/limits.ts';
import type { LoadedFile } from '../../src/load/loaded-file.ts';
/** Loads a text as the file `a.yaml`. */
export declare function load(text: string, limits?: Partial<Limits>): LoadedFile;
export declare function loadBytes(bytes: Uint8Array, limits?: Partial<Limits>): LoadedFile;
/** The findings of a file as `code line:column-line:column`. */
export declare function shortFindings({ findings }: LoadedFile): readonly string[];
