import type { Criterion } from './criterion.ts';
import type { AttributeQuestion } from './type-attribute.ts';
import type { Vocabulary } from './type-vocabulary.ts';
/** Comparisons of a date's age in days at asOf; dates in the future have a negative age (semantics §1). */
export declare function typeDateAge(question: AttributeQuestion, vocabulary: Vocabulary): Criterion | undefined;
