import { wonRevenue as query } from '../../../sql/metrics/won-revenue.ts';
import { exact } from '../../../support/exact.ts';
import { besides, type FamilyOf, figuresOf } from '../family.ts';
import { figureOf } from '../figure.ts';

/** Value won in the period. */
export const wonRevenue: FamilyOf<'won-revenue'> = ({ agreement, ...question }) =>
  figuresOf(question, query({ currency: agreement.currency }, question.asked), (counts) =>
    figureOf(exact(counts('won_minor')), besides(counts, { otherCurrency: 'other_currency' })),
  );
