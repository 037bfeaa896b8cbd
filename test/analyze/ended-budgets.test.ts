import { describe, expect, it } from 'vitest';
import { openBudget, within } from '../../src/analyze/budget.ts';
import { compare } from '../../src/analyze/compare/compare.ts';
import { ask } from '../../src/analyze/questions/ask.ts';
import { questions } from '../../src/analyze/questions/index.ts';
import { openStudy } from '../../src/analyze/questions/open-study.ts';
import { drawPair } from './soundness/draw-pair.ts';

const seeds = Array.from({ length: 8 }, (_, seed) => seed);
const budgets = [0, 1, 10, 50, 200, 800, 3_000, 12_000, 50_000];

describe('a budget that ends', () => {
  let open = 0;

  it.each(seeds)('never ends more than the answer that needed it: seed %d', (seed) => {
    const { before, after } = drawPair(91, seed);
    for (const most of budgets) {
      const steps = most + ((seed * 7_919) % 97);
      const compared = compare(before, after, openBudget({ steps }));
      if ('kinds' in compared && compared.score.answer === 'unknown') open += 1;
      const budget = openBudget({ steps });
      const study = within(() => openStudy(before, budget));
      if (!('found' in study)) continue;
      const answers = questions.flatMap((question) => ask(question, study.found));
      open += answers.filter(({ answer }) => answer.answer === 'unknown').length;
    }
  });

  it('did end in many', () => {
    expect(open).toBeGreaterThan(50);
  });
});
