import type { Question } from './question.ts';
/** Every question; those that look at all points of all leads come last, for all share one budget. */
export declare const questions: readonly Question[];
