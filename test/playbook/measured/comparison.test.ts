import { describe, expect, it } from 'vitest';
import { shareFigure } from '../../../src/measure/metrics/family.ts';
import { figureOf, figureWithout } from '../../../src/measure/metrics/figure.ts';
import { type Compared, comparison } from '../../../src/playbook/measured/comparison.ts';
import { exact } from '../../../src/support/exact.ts';
import { plainText, referenceAgreement, viewOf } from './given-measurement.ts';

const agreement = referenceAgreement();
const told = (
  compared: Omit<Compared, 'than' | 'unit'> & Partial<Compared>,
  language: 'en' | 'de' = 'en',
): string =>
  plainText(
    comparison(viewOf({ agreement }, language), { than: '2026-10', unit: 'share', ...compared }).markup,
  );
const share = (k: number, n: number) => shareFigure({ k, n });

describe('a comparison of two figures', () => {
  it('is steady while a share stays within the interval of the one before', () => {
    expect(told({ now: share(55, 100), before: share(50, 100), better: 'higher' })).toBe(
      '→ steady, no clear change against 2026-10 (50 %)',
    );
  });

  it('is better or worse beyond it, by which way is better', () => {
    const [now, before] = [share(80, 100), share(50, 100)];
    expect(told({ now, before, better: 'higher' })).toBe('↗ better than 2026-10 (50 %)');
    expect(told({ now, before, better: 'lower' })).toBe('↗ worse than 2026-10 (50 %)');
    expect(told({ now: before, before: now, better: 'higher' }, 'de')).toBe(
      '↘ schlechter als 2026-10 (80 %)',
    );
    expect(told({ now, before })).toBe('↗ higher than 2026-10 (50 %)');
  });

  it('says nothing of few cases, and nothing of what has no value', () => {
    expect(told({ now: share(4, 4), before: share(0, 40), needed: 5 })).toBe(
      'too few cases to compare with 2026-10',
    );
    expect(told({ now: figureWithout('too few'), before: share(1, 2) })).toBe(
      'not comparable with 2026-10: one of the two has no value',
    );
  });

  it('calls amounts steady that differ by a hundredth at most', () => {
    const money = (minor: number) => figureOf(exact(minor));
    const of = (now: number, before: number) =>
      told({ now: money(now), before: money(before), unit: 'money', better: 'lower' });
    expect(of(10_100, 10_000)).toMatch(/^→ steady/);
    expect(of(10_101, 10_000)).toMatch(/^↗ worse than 2026-10 \(€100\)/);
    expect(of(9_899, 10_000)).toMatch(/^↘ better/);
    expect(of(0, 0)).toMatch(/^→ steady/);
    expect(of(1, 0)).toMatch(/^↗ worse/);
  });
});
