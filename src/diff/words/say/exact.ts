import type { Amount } from '../../../model/amount.ts';
import { amountWords } from '../../../model/words/amount-words.ts';
import { numberWords } from '../../../model/words/number-words.ts';
import { formatRational, type Rational } from '../../../support/rational.ts';
import type { Speaker } from '../speaker.ts';
import { row, said, type Teller } from '../teller.ts';

/** A share with every digit it has: 95 %, 33,3 %; one without end also as the fraction it is: 33.33 % (1/3). */
export const share: Teller<Rational> = said(shareText);

export function shareText(value: Rational, { language }: Speaker): string {
  return `${decimalText({ ...value, numerator: value.numerator * 100 }, language)} %${endless(value, 100)}`;
}

/** A number: 3, 2,5. */
export const decimal: Teller<Rational> = said(
  (value, { language }) => `${decimalText(value, language)}${endless(value, 1)}`,
);

/** Times as much: 3×. */
export const times: Teller<Rational> = said(
  (value, { language }) => `${decimalText(value, language)}×${endless(value, 1)}`,
);

/** Money in hundredths of the agreement's currency. */
export const money: Teller<number> = said(moneyText);

export function moneyText(minor: number, { language, names }: Speaker): string {
  return `${numberWords(minor, 2, language)} ${names.currency}`;
}

/** What a measure comes to; in full with the fraction it is, since words have two decimals. */
export const amount: Teller<Amount> = row({
  words: (value, { language, names }) => amountWords(value, names.currency, language),
  inFull: (value, { language, names }) =>
    `${amountWords(value, names.currency, language)} (${formatRational(value.value)})`,
});

const digits = 6;

function decimalText({ numerator, denominator }: Rational, language: Speaker['language']): string {
  const kept = denominatorEnds(denominator) ? digits : 2;
  return numberWords(Math.round((numerator * 10 ** kept) / denominator), kept, language);
}

/** The fraction behind a decimal that had to be rounded. */
function endless(value: Rational, factor: number): string {
  const scaled = value.numerator * factor * 10 ** digits;
  const isExact = Number.isSafeInteger(scaled) && scaled % value.denominator === 0;
  return isExact ? '' : ` (${formatRational(value)})`;
}

/** Whether a fraction has few enough digits: it has no other factors than those of ten. */
function denominatorEnds(denominator: number): boolean {
  return 10 ** (digits + 2) % denominator === 0;
}
