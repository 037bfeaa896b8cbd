import { parseRational } from '../../../src/support/fraction-text.ts';
import type { Rational } from '../../../src/support/rational.ts';

/** `11/50` or `7` of a vector. */
export function rationalOf(text: string): Rational {
  const value = parseRational(text);
  if (value === undefined) throw new Error(`not an exact number: ${text}`);
  return value;
}
