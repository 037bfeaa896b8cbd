import { exact } from '../../../support/exact.ts';
import { besides, type FamilyOf, figuresOf, shareFigure } from '../family.ts';
import { figureWithout } from '../figure.ts';

/** What was won among what was decided in the period, by count or by value. */
export const winRate: FamilyOf<'win-rate'> = (question) =>
  figuresOf(question, (counts) => {
    const beside = besides(counts, { otherCurrency: 'other_currency' });
    const n = counts('won') + counts('lost');
    if (question.measure.by === 'count')
      return shareFigure({ n, k: counts('won') }, { minSample: question.minSample, beside });
    const decided = counts('won_minor') + counts('lost_minor');
    if (decided === 0) return figureWithout('none', beside);
    if (n < question.minSample) return { status: 'too few', n, beside };
    return { status: 'value', value: exact(counts('won_minor'), decided), n, beside };
  });
