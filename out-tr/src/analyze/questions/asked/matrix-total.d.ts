import type { Question } from '../question.ts';
export declare const matrixTotal: Question;
