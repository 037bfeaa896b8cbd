import type { Credit, RoleWeights, TouchRole } from '../../model/attribution.ts';
import type { Instant } from '../../support/instant.ts';
import { add, divide, multiply, type Rational, rational } from '../../support/rational.ts';
import { halvedPoints } from '../score/halved-points.ts';
import type { CreditUnit } from './credit-unit.ts';
import type { Touch } from './touch.ts';

const dayMs = 86_400_000;
const none = rational(0);

/** Weights of a half-life have twelve decimals before they are normalised (semantics §9). */
const decayScale = 10 ** 12;

/** Each unit's share of the credit, in the order of the units; nothing where no role of the model is present. */
export function creditShares(
  units: readonly CreditUnit[],
  roles: ReadonlyMap<TouchRole, Touch>,
  { anchor, credit }: { readonly anchor: Instant; readonly credit: Credit },
): readonly Rational[] | undefined {
  const weights =
    credit.by === 'age'
      ? units.map((unit) => rational(decayWeight(unit, anchor, credit.halfLifeDays)))
      : roleWeights(units, roles, credit.weights);
  const total = weights.reduce(add, none);
  return total.numerator === 0 ? undefined : weights.map((weight) => divide(weight, total));
}

/** 2^(−whole days to the anchor / half-life), in units of 10⁻¹². */
export function decayWeight({ newest }: CreditUnit, anchor: Instant, halfLifeDays: number): number {
  return ageWeight(halfLifeDays, Math.floor((anchor - newest) / dayMs));
}

/** 2^(−age / half-life), in units of 10⁻¹². */
export function ageWeight(halfLifeDays: number, age: number): number {
  return halvedPoints(decayScale, halfLifeDays, age);
}

/** The weights of the roles a unit holds; units without one share the middle in equal parts. */
function roleWeights(
  units: readonly CreditUnit[],
  roles: ReadonlyMap<TouchRole, Touch>,
  weights: RoleWeights,
): readonly Rational[] {
  const held = units.map(({ touches }) =>
    [...roles].flatMap(([role, touch]) => {
      const weight = weights[role];
      return weight === undefined || !touches.includes(touch) ? [] : [weight];
    }),
  );
  const without = held.filter((own) => own.length === 0).length;
  const middle =
    weights.middle === undefined || without === 0 ? none : multiply(weights.middle, rational(1, without));
  return held.map((own) => (own.length === 0 ? middle : own.reduce(add, none)));
}
