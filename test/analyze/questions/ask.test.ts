import { describe, expect, it } from 'vitest';
import { BudgetEnded, type Exhausted, openBudget } from '../../../src/analyze/budget.ts';
import { ask } from '../../../src/analyze/questions/ask.ts';
import { askAll } from '../../../src/analyze/questions/ask-all.ts';
import { questionWords } from '../../../src/analyze/questions/catalogue.ts';
import { openStudy } from '../../../src/analyze/questions/open-study.ts';
import type { Question, Told } from '../../../src/analyze/questions/question.ts';

import { minimalAgreement } from '../minimal-agreement.ts';

const agreement = minimalAgreement();

describe('a question', () => {
  it('keeps what was said before the budget ended', () => {
    const question: Question = {
      ...questionWords('rule-dead'),
      *ask() {
        yield told('one');
        yield told('two');
        throw new BudgetEnded('time');
      },
    };
    const statements = ask(question, openStudy(agreement, openBudget({})));
    expect(statements.map(({ about, verdict }) => `${about} ${verdict}`)).toEqual([
      'one fine',
      'two fine',
      'agreement open',
    ]);
  });

  it.each<readonly [Exhausted, number | undefined, number]>([
    ['time', undefined, 2],
    ['memory', undefined, 2],
    ['steps', 1_000_000, 2],
    // The steps that ended are its own, and it would take the same ones again.
    ['steps', undefined, 1],
  ])('that ended with its %s, %d of them for all, is asked %d times', (kind, steps, times) => {
    let asked = 0;
    const question: Question = {
      ...questionWords('rule-dead'),
      *ask() {
        asked += 1;
        yield { ...told('all'), answer: { answer: 'unknown', tier: 'search', reason: { kind }, proved: [] } };
      },
    };
    askAll(agreement, [question], steps === undefined ? {} : { steps });
    expect(asked).toBe(times);
  });
});

function told(about: string): Told {
  return {
    about,
    place: agreement.place,
    verdict: 'fine',
    answer: { answer: 'proved', tier: 'diagrams' },
    message: about,
  };
}
