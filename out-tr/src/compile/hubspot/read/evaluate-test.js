import { normalText, wordsOf } from '../../../support/normal-text.js';
const hourMs = 3_600_000;
/** Does the value pass the test, as HubSpot describes it? */
export function passesTest(test, value, at) {
    if (test.operator === 'IS_KNOWN')
        return value !== undefined;
    if (test.operator === 'IS_UNKNOWN')
        return value === undefined;
    if (value === undefined)
        return test.passesBlank;
    if (typeof value === 'number')
        return comparedNumber(test, value);
    if (typeof value === 'boolean')
        return (value === test.values[0]) === (test.operator === 'IS_EQUAL_TO');
    if (typeof value === 'string')
        return test.operationType === 'MULTISTRING' ? text(test, value) : chosen(test, [value]);
    if (isList(value))
        return chosen(test, value);
    return timed(test, value, at);
}
function isList(value) {
    return Array.isArray(value);
}
function comparedNumber({ operator, values }, value) {
    const constant = Number(values[0]);
    switch (operator) {
        case 'IS_GREATER_THAN':
            return value > constant;
        case 'IS_GREATER_THAN_OR_EQUAL_TO':
            return value >= constant;
        case 'IS_LESS_THAN':
            return value < constant;
        default:
            return value <= constant;
    }
}
function chosen({ operator, values }, own) {
    const wanted = values.map(String);
    switch (operator) {
        case 'IS_ANY_OF':
            return wanted.some((one) => own.includes(one));
        case 'IS_NONE_OF':
            return !wanted.some((one) => own.includes(one));
        case 'CONTAINS_ALL':
            return wanted.every((one) => own.includes(one));
        default:
            return !wanted.every((one) => own.includes(one));
    }
}
/** HubSpot does not heed capitals. */
function text({ operator, values }, written) {
    const own = normalText(written);
    const some = (holds) => values.some((one) => holds(normalText(String(one))));
    switch (operator) {
        case 'IS_EQUAL_TO':
            return some((one) => own === one);
        case 'IS_NOT_EQUAL_TO':
            return !some((one) => own === one);
        case 'CONTAINS':
            return some((one) => own.includes(one));
        case 'DOES_NOT_CONTAIN':
            return !some((one) => own.includes(one));
        case 'CONTAINS_EXACTLY':
            return some((one) => wordsOf(own).includes(one));
        case 'DOES_NOT_CONTAIN_EXACTLY':
            return !some((one) => wordsOf(own).includes(one));
        case 'STARTS_WITH':
            return some((one) => own.startsWith(one));
        default:
            return some((one) => own.endsWith(one));
    }
}
function timed({ operator, time }, value, { now, today }) {
    const days = time?.days ?? 0;
    const hours = time?.hours ?? 0;
    const own = 'day' in value ? value.day : value.instant;
    const point = 'day' in value ? today + days : now + (hours + days * 24) * hourMs;
    if (own === point)
        return time?.isInclusive === true;
    return operator === 'IS_AFTER' ? own > point : own < point;
}
