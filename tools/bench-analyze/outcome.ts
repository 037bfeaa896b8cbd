import type { Answer } from '../../src/analyze/answer.ts';
import type { Outcome } from './task.ts';

/** An answer and what it is about. */
export interface Named {
  readonly about: string;
  readonly answer: Answer<unknown>;
}

/** `isSame`: nothing may differ. */
export function outcomeOf(answers: readonly Named[], { isSame }: { readonly isSame: boolean }): Outcome {
  const refuted = answers.filter(({ answer }) => answer.answer === 'refuted');
  return {
    answers: answers.length,
    witnesses: refuted.length,
    unknown: answers.flatMap(({ about, answer }) =>
      answer.answer === 'unknown' ? [`${about}: ${reasonText(answer.reason)}`] : [],
    ),
    wrong: isSame ? refuted.map(({ about }) => `${about}: a lead is shown, though nothing differs`) : [],
  };
}

function reasonText(reason: (Answer<unknown> & { readonly answer: 'unknown' })['reason']): string {
  switch (reason.kind) {
    case 'abstraction':
      return `abstraction (${reason.bound})`;
    case 'unsupported':
      return `unsupported: ${reason.what}`;
    default:
      return `the budget of ${reason.kind} has ended`;
  }
}
