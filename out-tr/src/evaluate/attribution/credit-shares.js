import { add, divide, multiply, rational } from '../../support/rational.js';
import { halvedPoints } from '../score/halved-points.js';
const dayMs = 86_400_000;
const none = rational(0);
/** Weights of a half-life have twelve decimals before they are normalised (semantics §9). */
const decayScale = 10 ** 12;
/** Each unit's share of the credit, in the order of the units; nothing where no role of the model is present. */
export function creditShares(units, roles, { anchor, credit }) {
    const weights = credit.by === 'age'
        ? units.map((unit) => rational(decayWeight(unit, anchor, credit.halfLifeDays)))
        : roleWeights(units, roles, credit.weights);
    const total = weights.reduce(add, none);
    return total.numerator === 0 ? undefined : weights.map((weight) => divide(weight, total));
}
/** 2^(−whole days to the anchor / half-life), in units of 10⁻¹². */
export function decayWeight({ newest }, anchor, halfLifeDays) {
    return halvedPoints(decayScale, halfLifeDays, Math.floor((anchor - newest) / dayMs));
}
/** The weights of the roles a unit holds; units without one share the middle in equal parts. */
function roleWeights(units, roles, weights) {
    const held = units.map(({ touches }) => [...roles].flatMap(([role, touch]) => {
        const weight = weights[role];
        return weight === undefined || !touches.includes(touch) ? [] : [weight];
    }));
    const without = held.filter((own) => own.length === 0).length;
    const middle = weights.middle === undefined || without === 0 ? none : multiply(weights.middle, rational(1, without));
    return held.map((own) => (own.length === 0 ? middle : own.reduce(add, none)));
}
