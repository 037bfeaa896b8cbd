import { wordsOf } from '../../support/normal-text.js';
/** True when no text at all can answer these questions as wanted. False says nothing. */
export function textsConflict(literals) {
    const wanted = literals.filter((literal) => literal.wanted).flatMap(testOf);
    const unwanted = literals.filter((literal) => !literal.wanted).flatMap(testOf);
    const absent = wanted.some(isMissing) || unwanted.some((test) => test.op === 'exists');
    const present = unwanted.some(isMissing) || wanted.some((test) => !isMissing(test));
    if (absent && present)
        return true;
    const asked = wanted.filter(isText);
    const refused = unwanted.filter(isText);
    return (asked.some((test) => refused.some((other) => followsFrom(test, other))) ||
        asked.some((test) => asked.some((other) => excludes(test, other))));
}
function testOf({ atom }) {
    return 'attribute' in atom ? [atom] : [];
}
function isMissing({ op }) {
    return op === 'missing';
}
function isText(test) {
    return ['equals', 'contains', 'containsWord', 'startsWith', 'endsWith'].includes(test.op);
}
/** Whoever answers yes to `test` answers yes to `other`: every literal of the one brings a literal of the other. */
export function followsFrom(test, other) {
    return test.values.every((value) => other.values.some((wanted) => brings(test.op, value, other.op, wanted)));
}
function brings(op, value, otherOp, wanted) {
    switch (otherOp) {
        case 'equals':
            return op === 'equals' && value === wanted;
        case 'contains':
            return value.includes(wanted);
        case 'containsWord':
            return op === 'containsWord' ? value === wanted : op === 'equals' && wordsOf(value).includes(wanted);
        case 'startsWith':
            return (op === 'startsWith' || op === 'equals') && value.startsWith(wanted);
        case 'endsWith':
            return (op === 'endsWith' || op === 'equals') && value.endsWith(wanted);
    }
}
/** Two wanted beginnings, or two wanted ends, neither of which is the beginning or end of the other. */
export function excludes(test, other) {
    if (test.op === 'startsWith' && (other.op === 'startsWith' || other.op === 'equals'))
        return !pairs(test, other).some(([left, right]) => left.startsWith(right) || right.startsWith(left));
    if (test.op === 'endsWith' && (other.op === 'endsWith' || other.op === 'equals'))
        return !pairs(test, other).some(([left, right]) => left.endsWith(right) || right.endsWith(left));
    return false;
}
function pairs(test, other) {
    return test.values.flatMap((left) => other.values.map((right) => [left, right]));
}
