import { greatestCommonDivisor } from './greatest-divisor.ts';

/**
 * An exact fraction with a positive denominator, in lowest terms, as plain data.
 * Both parts are safe integers; arithmetic that may exceed them uses bigint inside and reports a RangeError.
 */
export interface Rational {
  readonly numerator: number;
  readonly denominator: number;
}

export const one: Rational = { numerator: 1, denominator: 1 };

/** `numerator / denominator` in lowest terms; RangeError for a denominator of 0 or parts beyond safe integers. */
export function rational(numerator: number | bigint, denominator: number | bigint = 1): Rational {
  return reduced(BigInt(numerator), BigInt(denominator));
}

export function add(left: Rational, right: Rational): Rational {
  const [a, b] = parts(left);
  const [c, d] = parts(right);
  return reduced(a * d + c * b, b * d);
}

export function subtract(left: Rational, right: Rational): Rational {
  return add(left, negate(right));
}

export function multiply(left: Rational, right: Rational): Rational {
  const [a, b] = parts(left);
  const [c, d] = parts(right);
  return reduced(a * c, b * d);
}

/** RangeError when `right` is 0. */
export function divide(left: Rational, right: Rational): Rational {
  const [a, b] = parts(left);
  const [c, d] = parts(right);
  return reduced(a * d, b * c);
}

/** Negative, 0 or positive, by cross-multiplication. */
export function compareRationals(left: Rational, right: Rational): number {
  const [a, b] = parts(left);
  const [c, d] = parts(right);
  const difference = a * d - c * b;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** `3`, `1/2`, `-5/4`. */
export function formatRational(value: Rational): string {
  return value.denominator === 1 ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
}

function negate(value: Rational): Rational {
  return { numerator: 0 - value.numerator, denominator: value.denominator };
}

function parts(value: Rational): readonly [bigint, bigint] {
  return [BigInt(value.numerator), BigInt(value.denominator)];
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError('a fraction needs a denominator other than 0');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) * sign;
  return { numerator: safe(numerator / divisor), denominator: safe(denominator / divisor) };
}

function safe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is beyond the safe integers`);
  return number;
}
