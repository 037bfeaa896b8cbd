import type { Facts } from '../../criteria/facts.ts';
import type { Scoring } from '../../model/scoring.ts';
import { type Rational, rational } from '../../support/rational.ts';
import { attainableFit } from './attainable-fit.ts';
import type { ScoreLine } from './line.ts';
import { type UnknownRule, unknownRules } from './unknown-rules.ts';

/** How much of the fit a lead reaches, and how much of it can be judged at all. */
export interface FitShare {
  /** Most fit points any lead can have, scaled. */
  readonly attainable: number;
  /** The same without the unknown rules. */
  readonly knownAttainable: number;
  /** fitPct and knownPct as fractions; absent when nothing is attainable, which is an error of the model. */
  readonly reached?: Rational;
  readonly known?: Rational;
  readonly unknown: readonly UnknownRule[];
}

/** fitPct = max(0, clamped fit) / attainable; knownPct = attainable without unknown rules / attainable (semantics §3). */
export function fitShare(scoring: Scoring, fit: number, lines: readonly ScoreLine[], facts: Facts): FitShare {
  const dimension = scoring.dimensions.find(({ id }) => id === 'fit');
  const unknown = unknownRules(dimension, lines, facts);
  const attainable = attainableFit(dimension);
  const knownAttainable = attainableFit(dimension, unknown);
  if (attainable <= 0) return { attainable, knownAttainable, unknown };
  return {
    attainable,
    knownAttainable,
    reached: rational(Math.max(0, fit), attainable),
    known: rational(knownAttainable, attainable),
    unknown,
  };
}
