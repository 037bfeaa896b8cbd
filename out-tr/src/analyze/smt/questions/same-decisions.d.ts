import type { Pair, Question } from '../question.ts';
/** What two versions may decide alike about every lead. */
export declare const sameDecisions: readonly Question<Pair>[];
