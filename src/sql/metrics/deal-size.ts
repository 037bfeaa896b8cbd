import type { Asked } from './asked.ts';
import { closedDeals, type MoneyTerms } from './closed-deals.ts';

/** Value won in the period and how many deals it is, of one currency. */
export function dealSize(terms: MoneyTerms, asked: Asked): string {
  return closedDeals(terms, asked, {
    columns: ['won_priced', 'won_minor', 'other_currency'],
    kind: 'won_priced',
  });
}
