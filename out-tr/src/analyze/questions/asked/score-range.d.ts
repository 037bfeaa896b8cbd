import type { Question } from '../question.ts';
export declare const scoreRange: Question;
