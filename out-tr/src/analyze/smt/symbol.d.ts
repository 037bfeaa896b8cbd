import type { Term } from './term.ts';
/** Words as a quoted symbol. Whatever quoted symbols cannot hold, or not every solver reads, becomes its number. */
export declare function symbolOf(...words: readonly string[]): Term;
/** Printable ASCII without `|` and `\`, for symbols and comments. */
export declare function plainText(text: string): string;
