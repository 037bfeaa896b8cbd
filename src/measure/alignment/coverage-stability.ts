import {
  compareExact,
  type Exact,
  exact,
  exactOf,
  isNothing,
  minus,
  nothing,
  over,
  sumOf,
} from '../../support/exact.ts';
import type { Rational } from '../../support/rational.ts';

/**
 * 1 − min(1, mean|c − c̄|/c̄) over weekly coverages; undefined below `leastWeeks` with a ratio, and where their mean is 0
 * (semantics §10).
 */
export function coverageStability(
  coverages: readonly (Rational | undefined)[],
  leastWeeks: number,
): Exact | undefined {
  const known = coverages.filter((coverage) => coverage !== undefined).map(exactOf);
  if (known.length < leastWeeks || known.length === 0) return undefined;
  const weeks = exact(known.length);
  const mean = over(sumOf(known), weeks);
  if (isNothing(mean)) return undefined;
  const distance = over(sumOf(known.map((coverage) => absolute(minus(coverage, mean)))), weeks);
  const stability = minus(exact(1), over(distance, mean));
  return compareExact(stability, nothing) < 0 ? nothing : stability;
}

function absolute(value: Exact): Exact {
  return compareExact(value, nothing) < 0 ? minus(nothing, value) : value;
}
