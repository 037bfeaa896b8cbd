import type { Answer } from '../../src/analyze/answer.ts';
import type { Outcome } from './task.ts';
/** An answer and what it is about. */
export interface Named {
    readonly about: string;
    readonly answer: Answer<unknown>;
}
/** `isSame`: nothing may differ. */
export declare function outcomeOf(answers: readonly Named[], { isSame }: {
    readonly isSame: boolean;
}): Outcome;
