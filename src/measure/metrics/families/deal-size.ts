import { exact } from '../../../support/exact.ts';
import { besides, type FamilyOf, figuresOf } from '../family.ts';
import { figureWithout } from '../figure.ts';

/** Won value for each won deal that has one. */
export const dealSize: FamilyOf<'deal-size'> = (question) =>
  figuresOf(question, (counts) => {
    const n = counts('won_priced');
    const beside = besides(counts, { otherCurrency: 'other_currency' });
    if (n === 0) return figureWithout('none', beside);
    return { status: 'value', value: exact(counts('won_minor'), n), n, beside };
  });
