import type { Asked } from './asked.ts';
import { closedDeals, type MoneyTerms } from './closed-deals.ts';

/** Value won in the period. */
export function wonRevenue(terms: MoneyTerms, asked: Asked): string {
  return closedDeals(terms, asked, { columns: ['won', 'won_minor', 'other_currency'], kind: 'won_priced' });
}
