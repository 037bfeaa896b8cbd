import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../src/measure/figures/rate.ts';
import { wilsonInterval } from '../../../src/measure/figures/wilson.ts';

describe('rateOf', () => {
  it.each([
    [{ n: 0, k: 0 }, { minSample: 30, isMature: false }, 'none'],
    [{ n: 12, k: 3 }, { minSample: 30, isMature: false }, 'immature'],
    [{ n: 29, k: 3 }, { minSample: 30 }, 'too few'],
    [{ n: 30, k: 3 }, { minSample: 30 }, 'rate'],
    [{ n: 1, k: 1 }, {}, 'rate'],
  ] as const)('%o under %o: %s', (counts, terms, status) => {
    const rate = rateOf(counts, terms);
    expect(rate.status).toBe(status);
    expect('rate' in rate).toBe(status === 'rate');
  });

  it('has no interval where more came out than went in', () => {
    expect(rateOf({ n: 20, k: 25 })).toEqual({
      n: 20,
      k: 25,
      status: 'rate',
      rate: { numerator: 5, denominator: 4 },
    });
  });
});

/** n·(p − x)² − z²·x·(1 − x), which is 0 at both bounds, below it between them; x is given in parts of `unit`. */
function excess(k: bigint, n: bigint, x: bigint, unit: bigint): bigint {
  return 625n * (k * unit - n * x) ** 2n - 2401n * n * x * (unit - x);
}

describe('wilsonInterval', () => {
  it('encloses the bounds within half a unit of the twelfth decimal', () => {
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 0, max: 2_000_000 }))
      .map(([n, k]) => [BigInt(k % (n + 1)), BigInt(n)] as const);
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const unit = 2n * 10n ** 12n;
        const [lower, upper] = wilsonInterval(Number(k), Number(n)).map(
          (bound) => 2n * BigInt(bound.replace('.', '')),
        );
        if (lower === undefined || upper === undefined) throw new Error('two bounds');
        expect(excess(k, n, lower - 1n, unit) >= 0n && excess(k, n, lower + 1n, unit) <= 0n).toBe(true);
        expect(excess(k, n, upper - 1n, unit) <= 0n && excess(k, n, upper + 1n, unit) >= 0n).toBe(true);
        expect(lower * n <= k * unit && k * unit <= upper * n).toBe(true);
      }),
    );
  });

  it('is mirrored when hits and misses change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (hits, misses) => {
        const mirrored = (bound: string): string => {
          const rest = (10n ** 12n - BigInt(bound.replace('.', ''))).toString().padStart(13, '0');
          return `${rest.slice(0, 1)}.${rest.slice(1)}`;
        };
        const [lower, upper] = wilsonInterval(hits, hits + misses);
        expect(wilsonInterval(misses, hits + misses)).toEqual([mirrored(upper), mirrored(lower)]);
      }),
    );
  });
});
