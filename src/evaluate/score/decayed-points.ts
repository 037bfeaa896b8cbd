import type { Decay } from '../../model/scoring.ts';
import type { Rational } from '../../support/rational.ts';
import { roundQuotient } from '../../support/rounding.ts';
import { halvedPoints } from './halved-points.ts';

/** A hundred years; points that have not settled by then stay as they are (tables of ages have an end). */
export const longestAge = 36_525;

/**
 * Points of one event after `age` whole days: scaled integers in and out, exact, rounded half away from zero
 * (semantics §3, Decay). Never larger in size than `points`.
 */
export function decayedPoints(points: number, decay: Decay, ageDays: number): number {
  const age = Math.min(ageDays, longestAge);
  switch (decay.kind) {
    case 'none':
      return points;
    case 'expire':
      return age < decay.days ? points : 0;
    case 'linear':
      return age < decay.days ? share(points, BigInt(decay.days - age), BigInt(decay.days)) : 0;
    case 'steps':
      return stepped(points, decay.steps, age);
    case 'compound':
      return compounded(points, decay.rate, Math.floor(age / decay.everyDays));
    case 'halfLife':
      return halvedPoints(points, decay.days, age);
  }
}

function stepped(
  points: number,
  steps: readonly { readonly day: number; readonly fraction: Rational }[],
  age: number,
): number {
  const fraction = steps.findLast(({ day }) => day <= age)?.fraction;
  if (fraction === undefined) return points;
  return share(points, BigInt(fraction.numerator), BigInt(fraction.denominator));
}

/** points · (1 − rate)^intervals */
function compounded(points: number, { numerator, denominator }: Rational, intervals: number): number {
  const whole = BigInt(denominator);
  const left = whole - BigInt(numerator);
  return share(points, left ** BigInt(intervals), whole ** BigInt(intervals));
}

function share(points: number, numerator: bigint, denominator: bigint): number {
  return Number(roundQuotient(BigInt(points) * numerator, denominator));
}
