/** A comment of a file that speaks to leadpact; offsets in the file's text. */
export interface Comment {
    /** Where its hash is. */
    readonly start: number;
    /** Behind its last character, without blanks. */
    readonly end: number;
    /** What follows the hash, without blanks around it. */
    readonly words: string;
}
/**
 * Comments that begin with `leadpact-`. Where the word does not occur, which is nearly everywhere, no more is read; where
 * it does, the lexer of YAML tells comments from texts that only look like them.
 */
export declare function leadpactComments(text: string): readonly Comment[];
