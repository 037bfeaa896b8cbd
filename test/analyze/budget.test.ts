import { describe, expect, it } from 'vitest';
import { BudgetEnded, openBudget, within } from '../../src/analyze/budget.ts';

describe('a budget', () => {
  it('ends when its steps are taken', () => {
    const budget = openBudget({ steps: 10 });
    budget.spend(10);
    expect(() => budget.spend(1)).toThrow(BudgetEnded);
  });

  it('ends when its time is over, on the clock it was given', () => {
    let time = 0;
    const budget = openBudget({ milliseconds: 5, now: () => time });
    budget.spend(100_000);
    time = 6;
    expect(within(() => budget.spend(100_000))).toEqual({ exhausted: 'time' });
  });

  it('gives what was found within it, and hides no other error', () => {
    expect(within(() => 7)).toEqual({ found: 7 });
    expect(() =>
      within(() => {
        throw new TypeError('a bug');
      }),
    ).toThrow(TypeError);
  });
});
