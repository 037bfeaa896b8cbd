import type { Criterion } from './criterion.ts';
import type { AttributeQuestion } from './type-attribute.ts';
import type { Vocabulary } from './type-vocabulary.ts';
/** `eq`, `in` and `notIn` of a boolean; lists are resolved here, so the normal form only knows `eq`. */
export declare function typeBoolean(question: AttributeQuestion, vocabulary: Vocabulary): Criterion | undefined;
