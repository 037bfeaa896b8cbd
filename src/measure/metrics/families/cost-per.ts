import { exact } from '../../../support/exact.ts';
import { besides, type FamilyOf, figuresOf, type ReadFigure } from '../family.ts';
import { figureWithout } from '../figure.ts';

/** What was spent in the period for each cycle that reached the stage in it; the return stands beside (S15, S38). */
export const costPer: FamilyOf<'cost-per'> = (question) => {
  // Costs are told by the month, so a week has none.
  if (question.per === 'week') return Promise.resolve([]);
  const figure: ReadFigure = (counts) => {
    const beside = besides(counts, {
      costMinor: 'cost_minor',
      wonMinor: 'won_minor',
      otherCurrency: 'cost_other_currency',
    });
    const n = counts('entered');
    if (n === 0) return figureWithout(counts('cost_minor') === 0 ? 'none' : 'insufficient', beside);
    return { status: 'value', value: exact(counts('cost_minor'), n), n, beside };
  };
  return figuresOf(question, figure, (counts) => ({ wonMinor: counts('won_priced') }));
};
