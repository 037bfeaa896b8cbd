import type { Attribute } from './attribute.ts';
import type { Criterion } from './criterion.ts';
import type { AttributeQuestion } from './type-attribute.ts';
import type { ConstantProblem, Vocabulary } from './type-vocabulary.ts';
/** Questions about enums and sets, whose literals are values of the declared domain. */
export declare function typeChoice(question: AttributeQuestion, vocabulary: Vocabulary): Criterion | undefined;
/** The value of the domain that is meant, or that there is none. */
export declare function readChoice(written: string, attribute: Attribute): string | ConstantProblem;
