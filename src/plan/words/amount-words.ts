import type { ToolLanguage } from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { ceiling, type Exact } from '../../support/exact.ts';
import { roundQuotient } from '../../support/rounding.ts';

/** A need, rounded up to whole things, as it is only for display (semantics §10). */
export function neededWords(need: Exact, language: ToolLanguage): string {
  return numberWords(Number(ceiling(need)), 0, language);
}

/** What there is, in whole things, never more than there is. */
export function availableWords({ numerator, denominator }: Exact, language: ToolLanguage): string {
  return numberWords(Number(numerator / denominator), 0, language);
}

/** Hundredths of a currency in whole units: 2,400,000 EUR. */
export function moneyWords(
  { numerator, denominator }: Exact,
  currency: string,
  language: ToolLanguage,
): string {
  return `${numberWords(Number(roundQuotient(numerator, denominator * 100n)), 0, language)} ${currency}`;
}

/** A share as a percentage with at most two decimals. */
export function partWords({ numerator, denominator }: Exact, language: ToolLanguage): string {
  return `${numberWords(Number(roundQuotient(numerator * 10_000n, denominator)), 2, language)} %`;
}

/** A number with at most two decimals. */
export function decimalWords({ numerator, denominator }: Exact, language: ToolLanguage): string {
  return numberWords(Number(roundQuotient(numerator * 100n, denominator)), 2, language);
}

/** A number with one decimal, for needs of single months, which would not add up if they were rounded up. */
export function tenthsWords({ numerator, denominator }: Exact, language: ToolLanguage): string {
  const tenths = Number(roundQuotient(numerator * 10n, denominator));
  const whole = numberWords(Math.trunc(tenths / 10), 0, language);
  return `${whole}${language === 'de' ? ',' : '.'}${Math.abs(tenths % 10)}`;
}
