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

  it('draws no conclusion from a bound: what is not reached may still come out either way', () => {
    const [short, long] = [figureOf(exact(60)), figureOf(exact(120))];
    const open = { ...short, isNotReached: true };
    const [unit, better] = ['elapsed', 'lower'] as const;
    expect(told({ now: open, before: long, unit, better })).toBe(
      'not comparable with 2026-10 (2 h): one of the two is not reached yet',
    );
    expect(told({ now: open, before: { ...long, isNotReached: true }, unit, better })).toMatch(/^not comp/);
    expect(told({ now: long, before: open, unit, better })).toMatch(
      /^not comparable .*not reached, &gt; 1 h/,
    );
    expect(told({ now: { ...long, isNotReached: true }, before: short, unit, better })).toBe(
      '↗ worse than 2026-10 (1 h)',
    );
    expect(told({ now: short, before: { ...long, isNotReached: true }, unit, better }, 'de')).toBe(
      '↘ besser als 2026-10 (nicht erreicht, &gt; 2 h)',
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
