import { type Rational, rational } from '../../support/rational.ts';
import { type Interval, wilsonInterval } from './wilson.ts';

/**
 * k of n. `none` has nothing to count, `immature` may still change, and `too few` is a part or a period of a trend that
 * shows counts without a rate (semantics §8).
 */
export interface Rate {
  readonly n: number;
  readonly k: number;
  readonly status: 'rate' | 'too few' | 'immature' | 'none';
  readonly rate?: Rational;
  /** Absent also where k exceeds n, as a throughput may. */
  readonly wilson?: Interval;
}

export interface RateTerms {
  /** Cases below which there is no rate; of parts and trends only. */
  readonly minSample?: number;
  /** False while cases may still convert. */
  readonly isMature?: boolean;
}

export function rateOf(
  { n, k }: { readonly n: number; readonly k: number },
  { minSample = 0, isMature = true }: RateTerms = {},
): Rate {
  if (n === 0) return { n, k, status: 'none' };
  if (!isMature) return { n, k, status: 'immature' };
  if (n < minSample) return { n, k, status: 'too few' };
  return { n, k, status: 'rate', rate: rational(k, n), ...(k <= n && { wilson: wilsonInterval(k, n) }) };
}
