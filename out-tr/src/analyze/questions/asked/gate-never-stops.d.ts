import type { Question } from '../question.ts';
export declare const gateNeverStops: Question;
