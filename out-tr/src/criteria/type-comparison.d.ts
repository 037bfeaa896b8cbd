import type { Criterion } from './criterion.ts';
import type { AttributeQuestion } from './type-attribute.ts';
import type { ConstantProblem, Vocabulary } from './type-vocabulary.ts';
/** `gte`, `gt`, `lte`, `lt` with one constant and `between` with two, each read by `read`. */
export declare function typeComparison(question: AttributeQuestion, read: (written: string) => number | ConstantProblem, vocabulary: Vocabulary): Criterion | undefined;
