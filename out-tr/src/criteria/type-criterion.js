import { inside } from '../diagnostics/place.js';
import { typeAttributeTest } from './type-attribute.js';
import { listOf, numberOf, onlyEntryOf, valueIn } from './type-read.js';
import { typePoints, typeVerdict } from './type-score.js';
import { typeSignal } from './type-signal.js';
import { typeConsent, typeQualification, typeReached } from './type-state.js';
/**
 * A criterion as the user wrote it, already valid against the schema, in its normal form (semantics §2).
 * Undefined when anything in it is wrong; everything wrong has then been reported, not only the first.
 */
export function typeCriterion(written, place, vocabulary) {
    const signal = valueIn(written, 'signal');
    if (signal !== undefined)
        return typeSignal(written, place, vocabulary);
    const [head, body] = onlyEntryOf(written);
    const read = Object.hasOwn(heads, head) ? heads[head] : undefined;
    if (read === undefined)
        return typeAttributeTest({ attribute: head, body, place }, vocabulary);
    return read({ head, body, place }, vocabulary);
}
const heads = {
    all: (test, vocabulary) => typeConnective('all', test, vocabulary),
    any: (test, vocabulary) => typeConnective('any', test, vocabulary),
    none: (test, vocabulary) => typeConnective('none', test, vocabulary),
    kOf: typeKOf,
    total: typePoints,
    fit: typePoints,
    engagement: typePoints,
    grade: typeVerdict,
    band: typeVerdict,
    cell: typeVerdict,
    outcome: typeVerdict,
    reached: typeReached,
    objection: ({ place }) => ({ op: 'objection', place }),
    consent: typeConsent,
    qualification: typeQualification,
};
function typeConnective(op, { body, place }, vocabulary) {
    const of = typeParts(body, inside(place, op), vocabulary);
    return of && { op, of, place };
}
function typeKOf({ body, place }, vocabulary) {
    const of = typeParts(valueIn(body, 'of'), inside(place, 'kOf', 'of'), vocabulary);
    return of && { op: 'kOf', k: numberOf(valueIn(body, 'k')), of, place };
}
function typeParts(body, place, vocabulary) {
    const parts = listOf(body).map((part, index) => typeCriterion(part, inside(place, index), vocabulary));
    const typed = parts.filter((part) => part !== undefined);
    return typed.length === parts.length ? typed : undefined;
}
