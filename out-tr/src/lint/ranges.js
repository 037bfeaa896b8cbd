import { formatScaledDecimal } from '../support/scaled-decimal.js';
import { rangeOf } from './number-range.js';
/** The choices of an exclusive rule that are plain ranges of numbers, in their order. */
export function rangesOfChoices(choices) {
    return choices.flatMap(({ id, when, place }) => named(id, rangeOf(when), place));
}
/** The rules of a group that add points for plain ranges of numbers. */
export function rangesOfRules(rules) {
    return rules.flatMap((rule) => rule.kind === 'attribute' ? named(rule.id, rangeOf(rule.when), rule.place) : []);
}
function named(id, range, place) {
    return range ? [{ ...range, id, ...(place ? { place } : {}) }] : [];
}
/** A number of an attribute as the agreement writes it. */
export function numberText({ fields }, attribute, value) {
    const field = fields[attribute];
    return field?.type === 'date' ? `${value} days` : formatScaledDecimal(value, field?.scale ?? 0);
}
