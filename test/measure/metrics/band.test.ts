import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../src/measure/metrics/band.ts';
import type { Figure } from '../../../src/measure/metrics/figure.ts';
import type { Measure } from '../../../src/model/measure.ts';
import { exact } from '../../../src/support/exact.ts';
import { monthAt } from '../../../src/support/period.ts';
import { rational } from '../../../src/support/rational.ts';
import { instant } from '../../evaluate/a-lead.ts';

const period = monthAt('Europe/Berlin', instant('2026-03-10T12:00+01:00'));
const contact: Measure = { of: 'first-contact', sla: 'first-contact', quantile: 'p90', time: 'open' };
const hours = (value: number) => ({ value: rational(60 * value, 1), unit: 'open' }) as const;

function band(figure: Partial<Figure>, { measure = contact, asOf = period.end, bad = true } = {}) {
  const metric = {
    measure,
    better: 'lower',
    good: hours(4),
    minSample: 5,
    ...(bad && { bad: hours(8) }),
  } as const;
  return bandOf(metric, { figure: { status: 'value', beside: {}, ...figure }, period }, asOf);
}

describe('the band of a time', () => {
  it.each([
    [240, 'good'],
    [241, 'watch'],
    [480, 'watch'],
    [481, 'bad'],
  ])('of %i minutes is %s', (minutes, expected) => {
    expect(band({ value: exact(minutes), n: 5 })).toBe(expected);
  });

  it.each([
    [0, undefined],
    [300, undefined],
    [480, undefined],
    [481, 'bad'],
  ])('that is not reached after %i minutes is %s', (minutes, expected) => {
    expect(band({ value: exact(minutes), n: 5, isNotReached: true })).toBe(expected);
  });

  it('that is not reached is watched for certain beyond good, where nothing is bad', () => {
    const figure = (minutes: number) => ({ value: exact(minutes), n: 5, isNotReached: true });
    expect(band(figure(240), { bad: false })).toBeUndefined();
    expect(band(figure(241), { bad: false })).toBe('watch');
  });

  it('needs as many cases as a rate does, and a period that is over', () => {
    expect(band({ value: exact(481), n: 4 })).toBeUndefined();
    expect(band({ value: exact(481) })).toBe('bad');
    expect(band({ value: exact(481), n: 5 }, { asOf: period.end - 1 })).toBeUndefined();
  });

  it('is not asked of a conversion of a period, and of all cuts there are', () => {
    const through: Measure = { of: 'throughput', from: 'mql', to: 'sal' };
    const cuts: Measure = { of: 'capacity-notice', noticeDays: 30 };
    const standing: Measure = {
      of: 'ageing',
      stage: 'sal',
      without: 'contact',
      overDays: 2,
      stepDays: [],
    };
    expect(band({ value: exact(481), n: 50 }, { measure: through })).toBeUndefined();
    expect(band({ value: exact(481), n: 1 }, { measure: cuts })).toBe('bad');
    // How things stand is how they stand, also before the period is over.
    expect(band({ value: exact(481) }, { measure: standing, asOf: period.end - 1 })).toBe('bad');
  });
});
