import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignmentScore } from '../../../src/measure/alignment/alignment-score.ts';
import { coverageStability } from '../../../src/measure/alignment/coverage-stability.ts';
import { promoterScore } from '../../../src/measure/alignment/promoter-score.ts';
import { compareExact, type Exact, exact, formatExact, plus, times } from '../../../src/support/exact.ts';
import { formatRational, rational } from '../../../src/support/rational.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';

const { alignments } = referenceAgreement();
const components = alignments['alignment-score']?.components ?? [];

/** Every metric at the same way between its floor and its target, and some without a value. */
function scoreAt(percent: Readonly<Record<string, number | undefined>>, usual: number): readonly string[] {
  const values = Object.fromEntries(
    components.map(({ id, metric, floor, target }) => {
      const part = id in percent ? percent[id] : usual;
      if (part === undefined) return [metric, undefined];
      const [from, to] = [floor.value, target.value].map(({ numerator, denominator }) =>
        exact(numerator, denominator),
      );
      if (from === undefined || to === undefined) throw new Error('two bounds');
      return [metric, plus(times(from, exact(100 - part, 100)), times(to, exact(part, 100)))];
    }),
  );
  const { sides, total } = alignmentScore(components, values);
  const written = (value: Exact | undefined): string => (value ? formatExact(value) : '–');
  return [written(sides.marketing.points), written(sides.sales.points), written(total)];
}

describe('the alignment score of the reference agreement', () => {
  it('is 0 at the floors, 100 at the targets, and neither below nor above', () => {
    expect(scoreAt({}, 0)).toEqual(['0', '0', '0']);
    expect(scoreAt({}, 50)).toEqual(['50', '50', '50']);
    expect(scoreAt({}, 130)).toEqual(['100', '100', '100']);
    expect(scoreAt({}, -20)).toEqual(['0', '0', '0']);
  });

  it('one side cannot make up for the other', () => {
    // Of a weight of 8 each, 3 are a side's own and 5 are shared.
    const own = { 'promises-of-sales': 100, 'thanks-to-sales': 100 };
    expect(scoreAt(own, 0)).toEqual(['0', '75/2', '0']);
  });

  it('says nothing for a side of whose weight less than 60 % has data', () => {
    const silent = { revenue: undefined, quality: undefined };
    expect(scoreAt(silent, 50)).toEqual(['–', '–', '–']);
    expect(scoreAt({ revenue: undefined, 'thanks-to-sales': undefined }, 50)).toEqual(['50', '50', '50']);
    expect(scoreAt({ 'promises-of-sales': undefined, revenue: undefined }, 50)).toEqual(['50', '–', '–']);
  });

  it('takes what can only grow where more would earn the same', () => {
    const bounds = (floor: number, target: number) => ({
      id: 'speed',
      metric: 'speed',
      side: 'sales' as const,
      weight: 1,
      floor: { value: rational(floor, 1), unit: 'elapsed' as const },
      target: { value: rational(target, 1), unit: 'elapsed' as const },
    });
    const points = (floor: number, target: number, least: number) => {
      const [scored] = alignmentScore([bounds(floor, target)], {}, { speed: exact(least) }).components;
      return scored?.points && formatExact(scored.points);
    };
    // Lower is better: beyond the floor there is nothing left to lose, before it there is.
    expect([points(180, 60, 179), points(180, 60, 180), points(180, 60, 300)]).toEqual([undefined, '0', '0']);
    // Higher is better: at the target all is won.
    expect([points(60, 180, 179), points(60, 180, 180)]).toEqual([undefined, '100']);
  });

  it('never exceeds the mean of both sides', () => {
    const parts = fc.array(fc.integer({ min: -10, max: 120 }), {
      minLength: components.length,
      maxLength: components.length,
    });
    fc.assert(
      fc.property(parts, (given) => {
        const values = Object.fromEntries(
          components.map(({ metric }, index) => [metric, exact(given[index] ?? 0, 100)]),
        );
        const { sides, total } = alignmentScore(components, values);
        const { marketing, sales } = sides;
        if (!marketing.points || !sales.points || !total) throw new Error('all metrics have a value');
        expect(
          compareExact(times(total, exact(2)), plus(marketing.points, sales.points)),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('promoterScore', () => {
  it.each([
    [[10, 10, 9, 9], undefined],
    [[10, 10, 9, 9, 10], '100'],
    [[0, 6, 7, 8, 9], '-20'],
    [[9, 7, 8, 7, 8, 6], '0'],
    [[10, 10, 7, 8, 8, 8], '100/3'],
  ])('of %j: %s', (answers, score) => {
    const found = promoterScore(answers);
    expect(found && formatRational(found)).toBe(score);
  });
});

describe('coverageStability', () => {
  const weeks = (...ratios: readonly (number | undefined)[]) =>
    ratios.map((ratio) => (ratio === undefined ? undefined : rational(ratio)));
  it.each([
    ['steady', weeks(3, 3, 3, 3), '1'],
    ['half of the mean away', weeks(2, 6, 2, 6), '1/2'],
    ['a week without a ratio does not count', weeks(3, 3, 3, undefined), undefined],
    ['no coverage at all is no data', weeks(0, 0, 0, 0), undefined],
    ['never below 0', weeks(0, 0, 0, 8), '0'],
    ['more weeks than asked for all count', weeks(2, 6, 2, 6, 4, 4), '2/3'],
  ])('%s', (_, coverages, stability) => {
    const found = coverageStability(coverages, 4);
    expect(found && formatExact(found)).toBe(stability);
  });
});
