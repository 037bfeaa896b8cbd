import type { AmountUnit } from '../../model/amount.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { rowsNoun } from '../../records/load/row-words.ts';
import { decimalsOf } from '../../support/currency.ts';
import type { Exact } from '../../support/exact.ts';
import { roundQuotient } from '../../support/rounding.ts';
import type { Figure } from '../metrics/figure.ts';
import { lastedWords } from './lasted-words.ts';

/** Unit of a value and the currency of money. */
export interface ValueTerms {
  readonly unit: AmountUnit;
  readonly currency: string;
  readonly language: ToolLanguage;
}

/** A value as people of that language write it, rounded for reading: 74.3 %, 3.4×, 24,300 EUR, 4 h 12 min. */
export function valueWords(value: Exact, { unit, currency, language }: ValueTerms): string {
  const scaled = (factor: bigint, digits: number): string =>
    numberWords(Number(roundQuotient(value.numerator * factor, value.denominator)), digits, language);
  switch (unit) {
    case 'share':
      return `${scaled(1000n, 1)} %`;
    case 'times':
      return `${scaled(100n, 2)}×`;
    case 'money':
      return `${numberWords(Number(roundQuotient(value.numerator, value.denominator * 10n ** BigInt(decimalsOf(currency)))), 0, language)} ${currency}`;
    case 'elapsed':
    case 'open':
      return lastedWords(value, unit, language);
    case 'days':
      return `${scaled(10n, 1)} ${language === 'de' ? 'Tage' : 'days'}`;
    case 'count':
      return scaled(1n, 0);
    case 'points':
      return scaled(10n, 1);
    default:
      return unit satisfies never;
  }
}

/** A figure in one cell: its value, or in few words why it has none. */
export function figureWords(figure: Figure, terms: ValueTerms): string {
  const { status, value, isNotReached, lacks, n, k } = figure;
  const say = (en: string, de: string): string => (terms.language === 'de' ? de : en);
  if (status === 'value' && value !== undefined) {
    const words = valueWords(value, terms);
    return isNotReached === true ? say(`not reached, > ${words}`, `nicht erreicht, > ${words}`) : words;
  }
  const counts = n === undefined || k === undefined ? '' : ` (${k}/${n})`;
  switch (status) {
    case 'immature':
      return say(`not mature${counts}`, `noch nicht reif${counts}`);
    case 'too few':
      return say(`too few${counts}`, `zu wenige${counts}`);
    case 'not settled':
      return say('not settled', 'noch offen');
    case 'insufficient':
      return say('not enough known', 'zu wenig bekannt');
    case 'reached':
      return say('target reached', 'Ziel erreicht');
    case 'over':
      return say('the period is over', 'Periode vorbei');
    case 'no data': {
      const missing =
        lacks === undefined ? '' : ` (${lacks.map((table) => rowsNoun(table, terms.language)).join(', ')})`;
      return say(`no data${missing}`, `keine Daten${missing}`);
    }
    default:
      return say('nothing to count', 'nichts zu zählen');
  }
}
