import type { AttributeTest, TextTest } from '../../../criteria/criterion.ts';
export declare function isTextTest(test: AttributeTest): test is TextTest;
/** The evaluator's answer for one text, which is not empty. */
export declare function textHolds(test: TextTest, text: string): boolean;
/** One digit per question: 1 = yes. */
export declare function textAnswers(tests: readonly TextTest[], text: string): string;
