import { expect, it } from 'vitest';
import type { MeasureTelling } from '../../src/cli/measure/measure-telling.ts';
import { sharedLines } from '../../src/cli/measure/shared-lines.ts';
import type { Measurement } from '../../src/measure/measurement.ts';
import { exact } from '../../src/support/exact.ts';
import { referenceAgreement } from '../model/reference-agreement.ts';

const agreement = referenceAgreement();
const [alignment = ''] = Object.keys(agreement.alignments);
const [incentive = ''] = Object.keys(agreement.incentives);
const dayMs = 86_400_000;
const period = { label: '2026-Q4', firstDay: 0, start: 0, end: 90 * dayMs };
type Standing = Measurement['incentives'][number]['periods'][number]['standing'];

function told(asOf: number, standing: Standing, language: 'en' | 'de' = 'en'): readonly string[] {
  const points = (value: number) => ({ points: exact(value) });
  const score = { total: exact(25), sides: { marketing: points(40), sales: points(18) }, components: [] };
  return sharedLines({
    agreement,
    language,
    measurement: {
      asOf,
      alignments: [{ alignment, periods: [{ period, score }] }],
      incentives: [{ incentive, periods: [{ period, standing }] }],
    },
    say: (en: string, de: string) => (language === 'de' ? de : en),
    titled: (_: unknown, id: string) => id,
    date: (at: number) => `day ${at / dayMs}`,
  } as unknown as MeasureTelling); // Nothing else of a measurement is shared.
}

it('says that the score is a harmonic mean, and of what', () => {
  const sides = { marketing: 'undecided', sales: 'undecided' } as const;
  expect(told(91 * dayMs, { sides, pays: 'undecided' })[0]).toBe(
    `${alignment}, 2026-Q4: 25 of 100 (harmonic mean of Marketing 40 and sales 18)`,
  );
});

it.each([
  ['undecided until its figures settle on day 92', 91, { marketing: 'undecided', sales: 'undecided' }],
  ['undecided, a condition of sales has no figure yet', 120, { marketing: 'met', sales: 'undecided' }],
] as const)('says of a bonus: %s', (words, day, sides) => {
  expect(told(day * dayMs, { sides, pays: 'undecided' }).at(-1)).toBe(`${incentive}, 2026-Q4: ${words}`);
});
