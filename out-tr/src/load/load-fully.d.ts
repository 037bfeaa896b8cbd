import type { Limits } from './limits.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { SourceText } from './source-text.ts';
/** Reads a text with the reader that knows all of YAML and every position, and that alone judges what is wrong. */
export declare function loadFully(source: SourceText, limits: Limits): LoadedFile;
