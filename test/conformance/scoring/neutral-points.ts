import { parseRational } from '../../../src/support/fraction-text.ts';
import { type Rational, rational } from '../../../src/support/rational.ts';
import { formatScaledDecimal, parseScaledDecimal } from '../../../src/support/scaled-decimal.ts';

/** An exact number of the format: a JSON integer or a decimal text. */
export type Exact = string | number;

/** Points or decimals as an integer of the given scale; a number that does not fit it fails the case. */
export function scaledOf(value: Exact, scale: number): number {
  const scaled = parseScaledDecimal(String(value), scale);
  if (scaled === undefined) throw new Error(`not a decimal of scale ${scale}: ${value}`);
  return scaled;
}

/** `3/4`, `0.5`, `12`. */
export function fractionOf(value: Exact): Rational {
  const fraction = parseRational(String(value));
  if (fraction === undefined) throw new Error(`not a fraction: ${value}`);
  return fraction;
}

/** `75` or `100/3` percent as a share. */
export function shareOf(percent: Exact): Rational {
  const { numerator, denominator } = fractionOf(percent);
  return rational(numerator, denominator * 100);
}

export function pointsText(points: number, scale: number): string {
  return formatScaledDecimal(points, scale);
}
