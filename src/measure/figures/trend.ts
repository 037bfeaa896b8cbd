import { rateOf } from './rate.ts';

/** Counts of one period of a metric. */
export interface TrendPeriod {
  readonly n: number;
  readonly k: number;
  readonly isMature: boolean;
}

/** What the last three mature periods say of a metric (semantics §8). */
export type Trend =
  | { readonly verdict: 'too few periods' | 'too few' }
  | {
      readonly verdict: 'alarm' | 'no alarm';
      /** Strictly, from each of the three to the next. */
      readonly worsens: boolean;
      /** The last lies beyond the Wilson interval of the first, on the worse side. */
      readonly isOutside: boolean;
    };

export interface TrendTerms {
  readonly minSample: number;
  readonly better: 'higher' | 'lower';
}

/** `periods` in order of time. */
export function trendOf(periods: readonly TrendPeriod[], { minSample, better }: TrendTerms): Trend {
  const [first, second, third] = periods.filter(({ isMature }) => isMature).slice(-3);
  if (first === undefined || second === undefined || third === undefined)
    return { verdict: 'too few periods' };
  if ([first, second, third].some((period) => rateOf(period, { minSample }).status !== 'rate'))
    return { verdict: 'too few' };
  const isWorse = (later: TrendPeriod, earlier: TrendPeriod): boolean =>
    better === 'higher' ? isBelow(later, earlier) : isBelow(earlier, later);
  const worsens = isWorse(second, first) && isWorse(third, second);
  const isOutside = isWorse(third, first) && isBeyondInterval(third, first);
  return { verdict: worsens && isOutside ? 'alarm' : 'no alarm', worsens, isOutside };
}

function isBelow(left: TrendPeriod, right: TrendPeriod): boolean {
  return BigInt(left.k) * BigInt(right.n) < BigInt(right.k) * BigInt(left.n);
}

/**
 * A share p lies outside the Wilson interval of k of n iff (k/n − p)² > z²·p·(1 − p)/n: no root, no rounding. With
 * p = a/b and z = 49/25, multiplied by (25·n·b)².
 */
function isBeyondInterval(value: TrendPeriod, of: TrendPeriod): boolean {
  const [a, b, k, n] = [BigInt(value.k), BigInt(value.n), BigInt(of.k), BigInt(of.n)];
  return 625n * (k * b - a * n) ** 2n > 2401n * a * (b - a) * n;
}
