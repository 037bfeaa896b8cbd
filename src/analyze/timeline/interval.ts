import type { Bounds } from '../../model/scoring.ts';

/** The least and the most a number can be; infinite where nothing bounds it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const nothing: Interval = { low: 0, high: 0 };
export const everything: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

export function plus(left: Interval, right: Interval): Interval {
  return { low: left.low + right.low, high: left.high + right.high };
}

/** The interval of some numbers and 0. */
export function around(numbers: readonly number[]): Interval {
  return { low: Math.min(0, ...numbers), high: Math.max(0, ...numbers) };
}

/** A part so many times, or not yet there. `times` is positive. */
export function multiplied({ low, high }: Interval, times: number): Interval {
  return { low: low < 0 ? low * times : 0, high: high > 0 ? high * times : 0 };
}

export function clamped(value: number, { low, high }: Interval): number {
  return Math.min(high, Math.max(low, value));
}

export function boundsOf({ min, max }: Bounds): Interval {
  return { low: min ?? everything.low, high: max ?? everything.high };
}

/** Every number of the first, brought inside the second. */
export function inside(range: Interval, bounds: Interval): Interval {
  return { low: clamped(range.low, bounds), high: clamped(range.high, bounds) };
}
