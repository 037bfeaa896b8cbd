import { type Document } from 'yaml';
/** Gives the offsets of the brackets of a document that nothing closes, in order; looks at each document once. */
export declare function unclosedBrackets(documents: readonly Document.Parsed[], text: string): (document: number) => readonly number[];
