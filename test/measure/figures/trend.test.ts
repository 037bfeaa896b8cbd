import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TrendPeriod, trendOf } from '../../../src/measure/figures/trend.ts';
import { wilsonInterval } from '../../../src/measure/figures/wilson.ts';

const terms = { minSample: 30, better: 'higher' } as const;
const period = (k: number, n: number, isMature = true): TrendPeriod => ({ k, n, isMature });

describe('trendOf', () => {
  it('alarms on a strict fall that leaves the interval of the first of the three', () => {
    const fall = [period(90, 100), period(50, 100), period(45, 100), period(30, 100)];
    expect(trendOf(fall, terms)).toEqual({ verdict: 'alarm', worsens: true, isOutside: true });
    expect(trendOf(fall.slice(0, -1).concat(period(30, 100, false)), terms).verdict).toBe('alarm');
  });

  it('a fall that stands still once is none, and a rise is never outside', () => {
    expect(trendOf([period(50, 100), period(50, 100), period(30, 100)], terms)).toEqual({
      verdict: 'no alarm',
      worsens: false,
      isOutside: true,
    });
    expect(trendOf([period(30, 100), period(40, 100), period(90, 100)], terms)).toEqual({
      verdict: 'no alarm',
      worsens: false,
      isOutside: false,
    });
  });

  it('is mirrored where lower is better', () => {
    const rise = [period(30, 100), period(45, 100), period(60, 100)];
    expect(trendOf(rise, { ...terms, better: 'lower' }).verdict).toBe('alarm');
    expect(trendOf(rise, terms).verdict).toBe('no alarm');
  });

  it('says what is missing', () => {
    const enough = [period(50, 100), period(40, 100), period(30, 100)];
    expect(trendOf(enough.slice(1), terms)).toEqual({ verdict: 'too few periods' });
    expect(trendOf([...enough, period(0, 29)], terms)).toEqual({ verdict: 'too few' });
    expect(trendOf([period(0, 29), ...enough], terms).verdict).toBe('alarm');
    expect(trendOf([...enough, period(0, 0)], { ...terms, minSample: 1 })).toEqual({ verdict: 'too few' });
  });

  it('agrees with the printed interval, but for what rounding hides', () => {
    const counts = fc
      .tuple(fc.integer({ min: 30, max: 3000 }), fc.integer({ min: 0, max: 3000 }))
      .map(([n, k]) => period(k % (n + 1), n));
    fc.assert(
      fc.property(counts, counts, (first, last) => {
        const trend = trendOf([first, first, last], terms);
        const [lower] = wilsonInterval(first.k, first.n);
        const distance = BigInt(last.k) * 10n ** 12n - BigInt(lower.replace('.', '')) * BigInt(last.n);
        // Within one unit of the twelfth decimal the printed bound cannot tell.
        if (distance >= -BigInt(last.n) && distance <= BigInt(last.n)) return;
        expect('isOutside' in trend && trend.isOutside).toBe(distance < 0n);
      }),
    );
  });
});
