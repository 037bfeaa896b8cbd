import { type CST, type Document } from 'yaml';
import type { Limits } from './limits.ts';
import { type Problem } from './problems.ts';
/** The documents of a text with their nodes, and what is wrong in them. */
export interface StreamContents {
    readonly documents: readonly Document.Parsed[];
    /** In the order of the text; at most as many as the limit of findings. */
    readonly problems: readonly Problem[];
    /** How many more there were. */
    readonly unlistedProblems: number;
}
/** Turns the parser's tokens into documents, and collects what is wrong on the way. */
export interface DocumentStream {
    readonly take: (token: CST.Token) => void;
    /** Ends a text of this length. */
    readonly end: (length: number) => void;
    readonly contents: () => StreamContents;
}
export declare function documentStream(limits: Limits): DocumentStream;
