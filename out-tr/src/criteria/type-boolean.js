import { inside } from '../diagnostics/place.js';
import { textOf } from './type-read.js';
/** `eq`, `in` and `notIn` of a boolean; lists are resolved here, so the normal form only knows `eq`. */
export function typeBoolean(question, vocabulary) {
    const { attribute, operator, literal, literalPlace, place } = question;
    const literals = Array.isArray(literal) ? literal : [literal];
    const wrong = literals.flatMap((value, index) => typeof value === 'boolean'
        ? []
        : [{ value, place: Array.isArray(literal) ? inside(literalPlace, index) : literalPlace }]);
    for (const { value, place: where } of wrong)
        reportNoBoolean(attribute.id, value, where, vocabulary);
    if (wrong.length > 0)
        return undefined;
    const accepted = [true, false].filter((value) => literals.includes(value) === (operator !== 'notIn'));
    return acceptedCriterion(attribute.id, accepted, place);
}
/** A missing value passes neither `in` nor `notIn`, so both values together ask whether it is there. */
function acceptedCriterion(attribute, accepted, place) {
    const [value, other] = accepted;
    if (value === undefined)
        return { op: 'any', of: [], place };
    if (other === undefined)
        return { op: 'eq', attribute, value, place };
    return { op: 'exists', attribute, place };
}
function reportNoBoolean(attribute, value, place, { report }) {
    const written = typeof value === 'object' ? 'a map' : textOf(value);
    report({
        code: 'criteria/value-type',
        place,
        message: `${attribute} is true or false, and never ${written}`,
        help: 'write `true` or `false`, without quotes',
    });
}
