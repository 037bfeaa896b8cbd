import type { Limits } from './limits.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { SourceText } from './source-text.ts';
/**
 * Reads a text with the reader of plain files; nothing where it leaves the text to the full reader. Positions are asked
 * for when something is wrong; only then is the text read again, by the full reader, which knows them.
 */
export declare function loadPlainly(source: SourceText, limits: Limits): LoadedFile | undefined;
