import { wordsOf } from '../support/normal-text.js';
import { comparisonHolds } from './comparison-holds.js';
import { dateAge } from './date-age.js';
import { knownValue } from './known-value.js';
/** Does a question about one attribute hold? Only `missing` can on a missing value (semantics §1). */
export function attributeHolds(test, facts) {
    const value = knownValue(facts, test.attribute);
    if (value === undefined)
        return test.op === 'missing';
    switch (test.op) {
        case 'missing':
            return false;
        case 'exists':
            return !isList(value) || value.length > 0;
        case 'eq':
            return value === test.value;
        case 'in':
            return typeof value === 'string' && test.values.includes(value);
        case 'notIn':
            return typeof value === 'string' && !test.values.includes(value);
        case 'gte':
        case 'gt':
        case 'lte':
        case 'lt':
            return comparisonHolds(test.op, magnitude(value, facts), test.value);
        case 'between':
            return betweenHolds(magnitude(value, facts), test.low, test.high);
        case 'hasAny':
        case 'hasAll':
        case 'hasNone':
            return isList(value) && setHolds(test, value);
        default:
            return typeof value === 'string' && textHolds(test, value);
    }
}
function isList(value) {
    return typeof value === 'object';
}
/** The number itself, or the age of a date; NaN, of which no comparison holds, for anything else. */
function magnitude(value, facts) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' ? dateAge(facts, value) : Number.NaN;
}
function betweenHolds(value, low, high) {
    return value >= low && value <= high;
}
function setHolds(test, members) {
    switch (test.op) {
        case 'hasAny':
            return test.values.some((value) => members.includes(value));
        case 'hasAll':
            return test.values.every((value) => members.includes(value));
        case 'hasNone':
            return !test.values.some((value) => members.includes(value));
    }
}
function textHolds(test, text) {
    switch (test.op) {
        case 'equals':
            return test.values.includes(text);
        case 'contains':
            return test.values.some((literal) => text.includes(literal));
        case 'containsWord':
            return wordsOf(text).some((word) => test.values.includes(word));
        case 'startsWith':
            return test.values.some((literal) => text.startsWith(literal));
        case 'endsWith':
            return test.values.some((literal) => text.endsWith(literal));
    }
}
