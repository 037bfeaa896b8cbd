/**
 * Text of an artefact that our dialect does not have. Readers throw it and the one who began the reading catches it:
 * whatever is foreign ends in an answer `unknown`, never in a guess.
 */
export declare class ForeignText extends Error {
    /** Where it begins, as a position in the text that is read. */
    readonly at: number;
    constructor(what: string, at: number);
}
