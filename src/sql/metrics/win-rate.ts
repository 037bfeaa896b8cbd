import type { Asked } from './asked.ts';
import { closedDeals, type MoneyTerms } from './closed-deals.ts';

/** What was won among what was decided in the period, by count and by value; coverage takes its value win rate from here. */
export function winRate(terms: MoneyTerms, asked: Asked): string {
  return closedDeals(terms, asked, ['won', 'lost', 'won_minor', 'lost_minor', 'other_currency']);
}
