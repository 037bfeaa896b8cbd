import fc from 'fast-check';
import { arbitraryConstant } from './quantity.ts';

/**
 * A criterion before it is known what can be named: numbers that `criterionOf` reads as choices. So agreements shrink
 * part by part, and every part still fits the others.
 */
export type CriterionSketch = ConnectiveSketch | AtomSketch;

export interface ConnectiveSketch {
  readonly op: 'all' | 'any' | 'none' | 'kOf';
  readonly k: number;
  readonly of: readonly CriterionSketch[];
}

export interface AtomSketch {
  readonly topic: Topic;
  /** Which field, purpose, stage … it asks about. */
  readonly subject: number;
  /** Which question about it. */
  readonly question: number;
  readonly constant: number;
  /** Literals, signals or verdicts. */
  readonly picks: readonly number[];
  readonly days: number;
  readonly count: number;
}

export type Topic =
  | 'attribute'
  | 'signal'
  | 'total'
  | 'fit'
  | 'engagement'
  | 'grade'
  | 'band'
  | 'cell'
  | 'outcome'
  | 'reached'
  | 'objection'
  | 'consent';

const draw = fc.noBias(fc.nat({ max: 9999 }));

const topic: fc.Arbitrary<Topic> = fc.oneof(
  { withCrossShrink: true },
  { weight: 12, arbitrary: fc.constant('attribute' as const) },
  { weight: 4, arbitrary: fc.constant('signal' as const) },
  { weight: 6, arbitrary: fc.constantFrom('total', 'fit', 'engagement') },
  { weight: 3, arbitrary: fc.constantFrom('grade', 'band', 'cell', 'outcome') },
  { weight: 3, arbitrary: fc.constantFrom('reached', 'objection', 'consent') },
);

const arbitraryAtom: fc.Arbitrary<AtomSketch> = fc.record({
  topic,
  subject: draw,
  question: draw,
  constant: arbitraryConstant,
  picks: fc.array(draw, { minLength: 1, maxLength: 3 }),
  days: fc.noBias(fc.integer({ min: 1, max: 40 })),
  count: fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: fc.constant(1) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.constantFrom(64, 65) },
  ),
});

/** Criteria nested up to three deep; connectives may be empty. */
export const arbitraryCriterion: fc.Arbitrary<CriterionSketch> = fc.letrec<{ criterion: CriterionSketch }>(
  (tie) => ({
    criterion: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, maxDepth: 3 },
      { weight: 3, arbitrary: arbitraryAtom },
      {
        weight: 2,
        arbitrary: fc.record({
          op: fc.constantFrom('all', 'any', 'none', 'kOf'),
          k: fc.integer({ min: 1, max: 3 }),
          of: fc.array(tie('criterion'), { maxLength: 4 }),
        }),
      },
    ),
  }),
).criterion;
