import type { Asked } from './asked.ts';
import { closedDeals, type MoneyTerms } from './closed-deals.ts';

/** Value won in the period. */
export function wonRevenue(terms: MoneyTerms, asked: Asked): string {
  return closedDeals(terms, asked, ['won', 'won_minor', 'other_currency']);
}
