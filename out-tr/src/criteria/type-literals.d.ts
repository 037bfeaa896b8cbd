import type { AttributeQuestion } from './type-attribute.ts';
import type { ConstantProblem, Vocabulary } from './type-vocabulary.ts';
/** The literals of a question: distinct, in the order written, and the list they were taken from. */
export interface Literals {
    readonly values: readonly string[];
    readonly list?: string;
}
/** One literal, a list of them, or `{ list: name }`, each read by `read`; undefined when one was reported. */
export declare function typeLiterals({ literal, literalPlace }: AttributeQuestion, read: (written: string) => string | ConstantProblem, vocabulary: Vocabulary): Literals | undefined;
