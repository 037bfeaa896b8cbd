import type { ErrorCode } from 'yaml';
import type { CodePage } from '../diagnostics/code-page.ts';
/** How a problem of the parser is said to somebody who does not know YAML's grammar. */
export interface SyntaxWording {
    /** What the problem is about, where the parser points elsewhere; see `problemExtent`. */
    readonly points?: 'word' | 'colon' | 'character' | 'escape' | 'quote' | 'bracket' | 'last line';
    readonly page: CodePage;
    /** `%` stands for the piece of the file the finding points at. */
    readonly message: string;
    readonly help?: string;
}
/** Which problem a wording is for. */
export interface WordedProblem extends SyntaxWording {
    readonly code: ErrorCode;
    /** In the parser's message, where its code alone does not tell. */
    readonly says?: RegExp;
    /** Another problem at the same offset that must be there too. */
    readonly beside?: ErrorCode;
}
/** Ordered: where a line has several problems, the first of these tells most, and the others follow from it. */
export declare const syntaxWordings: readonly WordedProblem[];
