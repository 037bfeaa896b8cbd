import { describe, expect, it } from 'vitest';
import { amountText } from '../../src/report/words/amounts.ts';
import { figureText } from '../../src/report/words/figure-text.ts';
import { exact } from '../../src/support/exact.ts';

const en = { language: 'en', currency: 'EUR' } as const;
const de = { language: 'de', currency: 'EUR' } as const;

describe('amounts', () => {
  it.each([
    ['money', exact(123_450), '€1,234.50', '1.234,50 €'],
    ['money', exact(-123_450), '−€1,234.50', '−1.234,50 €'],
    ['money', exact(5), '€0.05', '0,05 €'],
    ['money', exact(1_234_567), '€12,346', '12.346 €'],
    ['money', exact(100_000), '€1,000', '1.000 €'],
    ['share', exact(31, 250), '12.4 %', '12,4 %'],
    ['share', exact(2, 3), '66.7 %', '66,7 %'],
    ['times', exact(9, 2), '4.5×', '4,5×'],
    ['elapsed', exact(1, 3), '< 1 min', '< 1 min'],
    ['elapsed', exact(0), '0 min', '0 min'],
    ['elapsed', exact(320), '5 h 20 min', '5 h 20 min'],
    ['open', exact(3000), '50 h of business time', '50 h Geschäftszeit'],
    ['days', exact(121, 2), '60.5 days', '60,5 Tage'],
  ] as const)('%s %o', (unit, value, english, german) => {
    expect(amountText(unit, value, en)).toBe(english);
    expect(amountText(unit, value, de)).toBe(german);
  });

  it('of a currency without a sign of its own stand before its code', () => {
    expect(amountText('money', exact(123_450), { language: 'en', currency: 'CHF' })).toBe('1,234.50 CHF');
  });
});

describe('figures', () => {
  const share = { is: 'figure', unit: 'share' } as const;
  it.each([
    [{ status: 'value', value: exact(2, 5), n: 5, k: 2, beside: {} }, '40 % (2 of 5)', '40 % (2 von 5)'],
    [{ status: 'too few', n: 3, k: 1, beside: {} }, 'too few: 3 of 30', 'zu wenige: 3 von 30'],
    [
      { status: 'immature', n: 40, k: 12, beside: {} },
      'not mature before 2027-02-03 (12 of 40 so far)',
      'nicht reif vor 2027-02-03 (bisher 12 von 40)',
    ],
    [
      { status: 'not settled', beside: {} },
      'not settled before 2027-02-03',
      'nicht abgeschlossen vor 2027-02-03',
    ],
    [{ status: 'none', n: 0, k: 0, beside: {} }, 'nothing to count', 'nichts zu zählen'],
  ] as const)('%o', (figure, english, german) => {
    const cell = { ...share, figure, from: '2027-02-03', needed: 30 };
    expect(figureText(cell, en)).toBe(english);
    expect(figureText(cell, de)).toBe(german);
  });

  it('of a quantile that nobody has reached say that it is more', () => {
    const figure = { status: 'value', value: exact(120), isNotReached: true, n: 1, beside: {} } as const;
    expect(figureText({ is: 'figure', unit: 'elapsed', figure, band: 'bad' }, en)).toBe(
      'not reached, > 2 h (1 case) – bad',
    );
  });
});
