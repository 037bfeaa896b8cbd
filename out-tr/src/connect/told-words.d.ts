import type { Choice, Measure } from '../analyze/told/question.ts';
/** What is asked about a lead, in words: `points of fit`, `employees`. */
export declare function toldWords(asked: Measure | Choice): string;
