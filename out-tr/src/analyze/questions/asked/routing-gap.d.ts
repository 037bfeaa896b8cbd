import type { Question } from '../question.ts';
export declare const routingGap: Question;
