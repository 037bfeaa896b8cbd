import type { AttributeTest } from './criterion.ts';
/** The whole numbers from which on the answer to a question about a number, or the age of a date, is another one. */
export declare function turningNumbers(test: AttributeTest): readonly number[];
