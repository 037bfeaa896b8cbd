import type { Document } from 'yaml';
import type { Problem } from './problems.ts';
/** Index of the document in which a problem lies; a directive belongs to the document it introduces. */
export declare function documentAt(documents: readonly Document.Parsed[], { start, code }: Problem): number;
