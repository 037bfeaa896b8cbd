import type { AttributeTest, TextTest } from '../../../criteria/criterion.ts';
import type { Field } from '../../../model/field.ts';
import type { Budget } from '../../budget.ts';
/** What the texts of a field can answer to all questions about it. */
export interface TextClasses {
    /** What the digits of the answers answer: the questions asked, or groups of their literals. */
    readonly questions: readonly TextTest[];
    /** Every combination of answers that a text can give, with a plausible or the shortest text that gives it. */
    readonly classes: readonly TextClass[];
    /** False: some combinations may have been missed, so nothing may be concluded from their absence. */
    readonly isComplete: boolean;
}
export interface TextClass {
    /** One digit per question: 1 = yes. */
    readonly answers: string;
    readonly text: string;
    readonly isExample: boolean;
}
/**
 * The feasible combinations of answers, exactly: those that two questions at a time leave are looked for among likely texts
 * first, and what is left is decided by all automata together. Where lists of literals overlap there may be fewer groups
 * of literals than questions, or the other way round; what is fewer is tried first.
 */
export declare function textClasses(field: Field, asked: readonly AttributeTest[], budget: Budget): TextClasses;
