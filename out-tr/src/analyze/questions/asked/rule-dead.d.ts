import type { Question } from '../question.ts';
export declare const ruleDead: Question;
