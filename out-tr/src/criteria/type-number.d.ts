import type { Attribute } from './attribute.ts';
import type { Criterion } from './criterion.ts';
import type { AttributeQuestion } from './type-attribute.ts';
import type { ConstantProblem, Vocabulary } from './type-vocabulary.ts';
/** Comparisons of integers and decimals with constants at the attribute's scale. */
export declare function typeNumber(question: AttributeQuestion, vocabulary: Vocabulary): Criterion | undefined;
/** The number scaled by the attribute's scale, or what is wrong with it: no number, too fine, outside the declared range. */
export declare function readNumber(written: string, attribute: Attribute): number | ConstantProblem;
