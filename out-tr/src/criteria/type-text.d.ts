import type { Criterion } from './criterion.ts';
import type { AttributeQuestion } from './type-attribute.ts';
import type { Vocabulary } from './type-vocabulary.ts';
/** Questions about texts; `in` is another word for `equals`. */
export declare function typeText(question: AttributeQuestion, vocabulary: Vocabulary): Criterion | undefined;
