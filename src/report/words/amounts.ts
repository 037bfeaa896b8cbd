import type { AmountUnit } from '../../model/amount.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { type Exact, exact, times } from '../../support/exact.ts';
import { roundQuotient } from '../../support/rounding.ts';

export interface AmountTerms {
  readonly language: ToolLanguage;
  readonly currency: string;
  /** Money in whole units, as all of a column has to be where some of it is large. */
  readonly isWhole?: boolean;
}

/** An amount as people of a language write it in reports: 12.4 %, 1.234,50 €, 5 h 20 min. */
export function amountText(
  unit: AmountUnit,
  value: Exact,
  { language, currency, isWhole = false }: AmountTerms,
): string {
  switch (unit) {
    case 'share':
      return `${tenths(times(value, exact(100)), language)} %`;
    case 'money':
      return moneyText(value, { language, currency, isWhole });
    case 'times':
      return `${rounded(value, 2, language)}×`;
    case 'elapsed':
      return timeText(value, language);
    case 'open':
      return `${timeText(value, language)} ${language === 'de' ? 'Geschäftszeit' : 'of business time'}`;
    case 'days':
      return `${tenths(value, language)} ${language === 'de' ? 'Tage' : 'days'}`;
    case 'count':
    case 'points':
      return tenths(value, language);
    default:
      return unit satisfies never;
  }
}

const symbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

/** From so many minor units on an amount that stands alone is told in whole units. */
const largeMinor = 1_000_000n;
/** From so many on all amounts of a column are, so that they can be compared. */
const largeInColumn = 100_000n;

function isAtLeast({ numerator, denominator }: Exact, minor: bigint): boolean {
  return (numerator < 0n ? -numerator : numerator) >= minor * denominator;
}

/** Whether an amount is so large that nothing in its column has cents. */
export function isLargeMoney(minor: Exact): boolean {
  return isAtLeast(minor, largeInColumn);
}

/** Minor units with both digits where they are small, else in whole units. */
function moneyText(minor: Exact, { language, currency, isWhole }: Required<AmountTerms>): string {
  const cents = Number(roundQuotient(minor.numerator, minor.denominator));
  const hasNoCents = isWhole || isAtLeast(minor, largeMinor) || cents % 100 === 0;
  const units = Number(roundQuotient(minor.numerator, minor.denominator * 100n));
  const number = hasNoCents ? numberWords(units, 0, language) : withCents(cents, language);
  const symbol = symbols[currency];
  if (symbol === undefined || language === 'de') return `${number} ${symbol ?? currency}`;
  return number.startsWith('−') ? `−${symbol}${number.slice(1)}` : `${symbol}${number}`;
}

function withCents(cents: number, language: ToolLanguage): string {
  const whole = numberWords(Math.trunc(Math.abs(cents) / 100), 0, language);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${cents < 0 ? '−' : ''}${whole}${language === 'de' ? ',' : '.'}${rest}`;
}

/** Hours and minutes. */
function timeText({ numerator, denominator }: Exact, language: ToolLanguage): string {
  const all = Number(roundQuotient(numerator, denominator));
  if (all === 0 && numerator > 0n) return '< 1 min';
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (hours === 0) return `${minutes} min`;
  const left = minutes === 0 ? '' : ` ${minutes} min`;
  return `${numberWords(hours, 0, language)} h${left}`;
}

function tenths(value: Exact, language: ToolLanguage): string {
  return rounded(value, 1, language);
}

function rounded({ numerator, denominator }: Exact, scale: number, language: ToolLanguage): string {
  return numberWords(Number(roundQuotient(numerator * 10n ** BigInt(scale), denominator)), scale, language);
}
