import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileOf } from '../../../src/measure/figures/quantile.ts';
import { rational } from '../../../src/support/rational.ts';

describe('quantileOf', () => {
  it.each([
    [[], '1/2', undefined],
    [[1], '9/10', 1],
    [[1, 2], '1/2', 1],
    [[1, 2, 3], '1/2', 2],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], '9/10', 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], '9/10', 10],
  ] as const)('of %j at %s: %s', (ordered, q, value) => {
    const [numerator = 0, denominator = 1] = q.split('/').map(Number);
    expect(quantileOf<number>(ordered, rational(numerator, denominator))).toBe(value);
  });

  it('is the first value that at least a share q does not exceed', () => {
    const values = fc
      .array(fc.integer(), { minLength: 1 })
      .map((all) => all.toSorted((left, right) => left - right));
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (ordered, percent) => {
        const found = quantileOf(ordered, rational(percent, 100)) ?? Number.NaN;
        const upTo = (limit: number): number => ordered.filter((value) => value <= limit).length;
        expect(upTo(found) * 100).toBeGreaterThanOrEqual(percent * ordered.length);
        expect(upTo(found - 1) * 100).toBeLessThan(percent * ordered.length);
      }),
    );
  });
});
