import type { TextTest } from '../../../criteria/criterion.ts';
/** A part of a text's answers with a variable of its own. */
export interface TextPart {
    readonly op: TextTest['op'];
    /** Questions of this operator, and their places among all. */
    readonly tests: readonly TextTest[];
    readonly places: readonly number[];
    /** Per class the answers to these questions, one digit each; the first is all no. */
    readonly patterns: readonly string[];
}
/** What a text is, how it begins and how it ends can only be one thing each; its words are asked one by one. */
export declare function textParts(questions: readonly TextTest[]): readonly TextPart[];
