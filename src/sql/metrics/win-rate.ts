import type { Asked } from './asked.ts';
import { closedDeals, type MoneyTerms } from './closed-deals.ts';

export interface WinRateTerms extends MoneyTerms {
  /** By value only what has one is a case. */
  readonly by: 'count' | 'value';
}

/** What was won among what was decided in the period, by count and by value; coverage takes its value win rate from here. */
export function winRate(terms: WinRateTerms, asked: Asked): string {
  return closedDeals(terms, asked, {
    columns: ['won', 'lost', 'won_minor', 'lost_minor', 'other_currency'],
    kind: terms.by === 'count' ? 'decided' : 'decided_priced',
  });
}
