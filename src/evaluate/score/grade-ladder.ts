import type { Scoring } from '../../model/scoring.ts';
import type { Rational } from '../../support/rational.ts';
import { attainableFit } from './attainable-fit.ts';

/** The grade of a lead of whom too little of the attainable fit can be judged (semantics §3, Fit). */
export const unknownGrade = 'U';

/** The grades of a scoring as whole points, so that an engine compares integers and never divides. Points are scaled. */
export interface GradeLadder {
  /** Least attainable points of the known rules; below it the grade is U. Absent = no such limit. */
  readonly leastKnown?: number;
  /** Best first: the first grade whose `least` the clamped fit reaches, negative fit counting as 0; no `least` = always. */
  readonly steps: readonly { readonly id: string; readonly least?: number }[];
}

/**
 * fit / attainable >= from  ⇔  fit >= ceil(from · attainable): the cross-multiplication of semantics §3, done once.
 * Undefined in a model without grades, or in which no fit is attainable.
 */
export function gradeLadder(scoring: Scoring): GradeLadder | undefined {
  const attainable = attainableFit(scoring.dimensions.find(({ id }) => id === 'fit'));
  if (scoring.grades.length === 0 || attainable <= 0) return undefined;
  const { minKnown } = scoring;
  return {
    ...(minKnown !== undefined && { leastKnown: leastPoints(minKnown, attainable) }),
    steps: scoring.grades.map(({ id, from }) =>
      from === undefined ? { id } : { id, least: leastPoints(from, attainable) },
    ),
  };
}

/** The smallest whole number of points that is at least this share of `whole`. */
function leastPoints({ numerator, denominator }: Rational, whole: number): number {
  const product = BigInt(numerator) * BigInt(whole);
  const divisor = BigInt(denominator);
  const quotient = product / divisor;
  return Number(product > 0n && product % divisor !== 0n ? quotient + 1n : quotient);
}
