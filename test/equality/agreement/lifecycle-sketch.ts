import fc from 'fast-check';
import type { Gate, Stage } from '../../../src/model/lifecycle.ts';
import { arbitraryCriterion, type CriterionSketch } from './criterion-sketch.ts';
import { arbitraryDays } from './quantity.ts';

/** Stages and gates before their criteria know what they can name. */
export interface LifecycleSketch {
  readonly stages: readonly StageSketch[];
  readonly handoff: number;
  readonly gates: readonly GateSketch[];
  /** A recycle hides the events before it. */
  readonly resets: boolean;
}

export interface StageSketch {
  readonly id: string;
  readonly category: Stage['category'];
  readonly skippable: boolean;
  readonly automatic: boolean;
  readonly fields: readonly number[];
  readonly require: CriterionSketch | null;
  readonly threshold: CriterionSketch | null;
  readonly fastTrack: { readonly signals: readonly number[]; readonly withinDays: number } | null;
}

export interface GateSketch {
  readonly kind: Gate['kind'];
  readonly purpose: number;
  readonly when: CriterionSketch;
}

const draw = fc.noBias(fc.nat({ max: 9999 }));

const stage: fc.Arbitrary<StageSketch> = fc.record({
  id: fc.constantFrom('lead', 'mql', 'sal', 'constructor', 'order', 'won', 'zz-9'),
  category: fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: fc.constant('open' as const) },
    { weight: 2, arbitrary: fc.constantFrom<Stage['category']>('won', 'lost', 'parked') },
  ),
  skippable: fc.boolean(),
  automatic: fc.oneof(
    { weight: 3, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  fields: fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(draw, { minLength: 1, maxLength: 2 }) },
  ),
  require: fc.option(arbitraryCriterion, { freq: 2 }),
  threshold: fc.option(arbitraryCriterion, { freq: 2 }),
  fastTrack: fc.option(
    fc.record({ signals: fc.array(draw, { minLength: 1, maxLength: 2 }), withinDays: arbitraryDays }),
    { freq: 2 },
  ),
});

const gate: fc.Arbitrary<GateSketch> = fc.record({
  kind: fc.constantFrom<Gate['kind']>('criterion', 'embargo', 'objection', 'withdrawn-consent', 'no-consent'),
  purpose: draw,
  when: arbitraryCriterion,
});

export const arbitraryLifecycle: fc.Arbitrary<LifecycleSketch> = fc.record({
  stages: fc.uniqueArray(stage, { selector: ({ id }) => id, minLength: 2, maxLength: 6, size: 'max' }),
  handoff: draw,
  gates: fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(gate, { minLength: 1, maxLength: 3 }) },
  ),
  resets: fc.boolean(),
});
