import type { TextTest } from '../../../criteria/criterion.ts';
/**
 * Combinations of answers, one digit per question, that two questions at a time do not rule out; texts need not give all of
 * them, and give no others. Undefined when there are more than `most`.
 */
export declare function conceivableAnswers(tests: readonly TextTest[], most: number): readonly string[] | undefined;
/** Certain: a text that answers yes to `test` answers yes to `other`. */
export declare function bringsAnswer(test: TextTest, other: TextTest): boolean;
/** Certain: no text answers yes to both. */
export declare function contradicts(test: TextTest, other: TextTest): boolean;
