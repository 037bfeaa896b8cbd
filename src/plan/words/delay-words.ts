import type { Lag } from '../../model/plan.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { exactOf } from '../../support/exact.ts';
import { partWords } from './amount-words.ts';

/** After how many months: in the same month; after 2 months; after 0 to 2 months (60, 30, 10 %). */
export function delayWords(after: readonly Lag[], language: ToolLanguage): string {
  const [first, ...others] = after;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return months(first?.months ?? 0, language);
  const shares = after.map(({ share }) => partWords(exactOf(share), language).replace(' %', '')).join(', ');
  const span = after.map((lag) => lag.months).join(', ');
  return language === 'de' ? `nach ${span} Monaten (${shares} %)` : `after ${span} months (${shares} %)`;
}

function months(count: number, language: ToolLanguage): string {
  if (count === 0) return language === 'de' ? 'im selben Monat' : 'in the same month';
  if (count === 1) return language === 'de' ? 'nach einem Monat' : 'after one month';
  return language === 'de' ? `nach ${count} Monaten` : `after ${count} months`;
}
