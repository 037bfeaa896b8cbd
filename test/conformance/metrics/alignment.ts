import { alignmentScore } from '../../../src/measure/alignment/alignment-score.ts';
import { coverageStability } from '../../../src/measure/alignment/coverage-stability.ts';
import { promoterScore } from '../../../src/measure/alignment/promoter-score.ts';
import type { AlignmentComponent } from '../../../src/model/alignment.ts';
import type { Side } from '../../../src/model/text.ts';
import { type Exact, exactOf, formatExact } from '../../../src/support/exact.ts';
import { type Rational, rational } from '../../../src/support/rational.ts';
import { nowhere } from '../../evaluate/a-lead.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf, isGiven } from '../neutral-values.ts';
import { rationalOf } from './exact-text.ts';

interface AlignmentCase {
  readonly asOf: string;
  readonly definition: { readonly components: readonly VectorComponent[] };
  readonly facts: {
    readonly values: Readonly<Record<string, string | null>>;
    readonly npsAnswers: readonly { readonly to: Side; readonly score: number; readonly at: string }[];
    readonly weeklyCoverage: readonly (string | null)[];
  };
}

interface VectorComponent {
  readonly id: string;
  readonly side: Side | 'shared';
  readonly kind: 'value' | 'nps' | 'coverageStability';
  readonly weight: string;
  readonly floor: string;
  readonly target: string;
}

/** Each component is measured by a metric of its own name. */
export const alignment: Adapter = adapter<AlignmentCase>((testCase) => {
  const { components } = testCase.definition;
  const values = Object.fromEntries(components.map((each) => [each.id, measured(each, testCase)]));
  const scored = alignmentScore(
    components.map((each) => componentOf(each, components)),
    values,
  );
  const { marketing, sales } = scored.sides;
  return {
    components: scored.components.map(({ component: { id }, points }) => ({
      id,
      x: written(values[id]),
      value: written(points),
    })),
    available: { marketing: written(marketing.available), sales: written(sales.available) },
    marketing: written(marketing.points),
    sales: written(sales.points),
    total: written(scored.total),
    status: scored.total ? 'ok' : 'insufficient',
  };
});

function measured({ id, side, kind }: VectorComponent, { asOf, facts }: AlignmentCase): Exact | undefined {
  if (kind === 'coverageStability') {
    const coverages = facts.weeklyCoverage.map((ratio) => (isGiven(ratio) ? rationalOf(ratio) : undefined));
    return coverageStability(coverages, 8);
  }
  const answers = facts.npsAnswers.filter(({ to, at }) => to === side && instantOf(at) <= instantOf(asOf));
  const given = facts.values[id];
  const value =
    kind === 'nps'
      ? promoterScore(answers.map(({ score }) => score))
      : isGiven(given)
        ? rationalOf(given)
        : undefined;
  return value && exactOf(value);
}

/** Only the ratio of weights counts, so that fractions of a vector become whole numbers. */
function componentOf(
  { id, side, weight, floor, target }: VectorComponent,
  all: readonly VectorComponent[],
): AlignmentComponent {
  const whole = all.reduce((product, each) => product * rationalOf(each.weight).denominator, 1);
  const share: Rational = rationalOf(weight);
  return {
    id,
    title: {},
    metric: id,
    side: side === 'shared' ? 'both' : side,
    floor: { unit: 'share', value: rationalOf(floor) },
    target: { unit: 'share', value: rationalOf(target) },
    weight: rational(share.numerator * whole, share.denominator).numerator,
    place: nowhere,
  };
}

function written(value: Exact | undefined): string | null {
  return value === undefined ? null : formatExact(value);
}
