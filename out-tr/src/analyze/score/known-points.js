import { attributesRead } from '../../criteria/attributes-read.js';
import { operation } from '../diagram/operations.js';
const larger = operation(Math.max, { commutative: true });
/**
 * The most points of a rule as far as it can be judged. It is unknown if it is false and an attribute it reads is missing;
 * of an exclusive set a choice is, if none of the set matched (semantics §3, Fit).
 */
export function knownPointsOfRule(rule, reading) {
    const { diagrams, nodeOf } = reading;
    const choices = rule.kind === 'attribute' ? [rule] : rule.choices;
    const matched = choices.map(({ when }) => nodeOf(when)).reduce(diagrams.either, 0);
    const known = choices.map((choice) => knownPointsOfChoice(choice, matched, reading));
    return known.reduce((left, right) => diagrams.combine(larger, left, right), diagrams.constant(0));
}
function knownPointsOfChoice({ when, points }, matched, { diagrams, nodeOf }) {
    const missing = attributesRead(when).map((attribute) => nodeOf({ op: 'missing', attribute }));
    const unknown = diagrams.both(diagrams.not(matched), missing.reduce(diagrams.either, 0));
    return diagrams.choose(unknown, 0, diagrams.constant(Math.max(0, points)));
}
