import { exact } from '../../../support/exact.ts';
import { besides, type FamilyOf, figuresOf } from '../family.ts';
import { figureOf } from '../figure.ts';

/** Value won in the period. */
export const wonRevenue: FamilyOf<'won-revenue'> = (question) =>
  figuresOf(question, (counts) =>
    figureOf(exact(counts('won_minor')), besides(counts, { otherCurrency: 'other_currency' })),
  );
