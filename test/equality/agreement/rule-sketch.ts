import fc from 'fast-check';
import type { Decay } from '../../../src/model/scoring.ts';
import { arbitraryCriterion, type CriterionSketch } from './criterion-sketch.ts';
import { arbitraryDecay } from './decay.ts';
import { arbitraryDays, arbitraryPoints } from './quantity.ts';

/** A scoring rule before it is known what it can name. */
export type RuleSketch =
  | { readonly kind: 'attribute'; readonly when: CriterionSketch; readonly points: number }
  | { readonly kind: 'exclusive'; readonly choices: readonly ChoiceSketch[] }
  | EventRuleSketch
  | InactivitySketch;

export interface ChoiceSketch {
  readonly when: CriterionSketch;
  readonly points: number;
}

export interface EventRuleSketch {
  readonly kind: 'event';
  readonly signals: readonly number[];
  readonly where: readonly FilterSketch[];
  readonly lookback: number | null;
  readonly points: number;
  readonly count: CountSketch;
  readonly decay: Decay;
}

export interface FilterSketch {
  readonly property: number;
  readonly values: readonly number[];
}

export interface CountSketch {
  readonly mode: 'every' | 'firstEver' | 'latest' | 'distinctBy' | 'atLeast' | 'tiers';
  readonly property: number;
  readonly n: number;
  readonly days: number;
  readonly hasMax: boolean;
  readonly tiers: readonly { readonly gap: number; readonly width: number; readonly points: number }[];
  readonly isOpenAbove: boolean;
}

export interface InactivitySketch {
  readonly kind: 'inactivity';
  readonly signals: readonly number[];
  readonly per: number;
  readonly everyDays: number;
  readonly floor: number | null;
}

const draw = fc.noBias(fc.nat({ max: 9999 }));
const draws = fc.array(draw, { minLength: 1, maxLength: 3 });

const count: fc.Arbitrary<CountSketch> = fc.record({
  mode: fc.constantFrom('every', 'latest', 'firstEver', 'distinctBy', 'atLeast', 'tiers'),
  property: draw,
  n: fc.integer({ min: 1, max: 4 }),
  days: arbitraryDays,
  hasMax: fc.boolean(),
  tiers: fc.array(
    fc.record({ gap: fc.nat({ max: 2 }), width: fc.nat({ max: 3 }), points: arbitraryPoints }),
    { minLength: 1, maxLength: 4 },
  ),
  isOpenAbove: fc.boolean(),
});

const choice: fc.Arbitrary<ChoiceSketch> = fc.record({ when: arbitraryCriterion, points: arbitraryPoints });

export const arbitraryRule: fc.Arbitrary<RuleSketch> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('attribute' as const),
      when: arbitraryCriterion,
      points: arbitraryPoints,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('exclusive' as const),
      choices: fc.array(choice, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('event' as const),
      signals: draws,
      where: fc.array(fc.record({ property: draw, values: draws }), { maxLength: 2 }),
      lookback: fc.option(arbitraryDays, { freq: 4 }),
      points: arbitraryPoints,
      count,
      decay: arbitraryDecay,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('inactivity' as const),
      signals: draws,
      per: fc.integer({ min: 1, max: 30 }),
      everyDays: arbitraryDays,
      floor: fc.option(fc.integer({ min: -100, max: 0 })),
    }),
  },
);
