import { dayOfDate } from '../../../src/support/local-date.js';
import { wordsOf } from '../../../src/support/normal-text.js';
/** Our own reading of HubSpot's tests, written from their description and independent of what writes them. */
export function passes(contact, { operation, property }, today) {
    const stored = contact[property];
    const value = Array.isArray(stored) && stored.length === 0 ? undefined : stored;
    const { operationType, operator } = operation;
    if (operator === 'IS_KNOWN')
        return value !== undefined;
    if (operator === 'IS_UNKNOWN')
        return value === undefined;
    if (value === undefined)
        return operation.includeObjectsWithNoValueSet;
    switch (operationType) {
        case 'BOOL':
            return (value === operation['value']) === (operator === 'IS_EQUAL_TO');
        case 'ENUMERATION':
            return chosen(listOf(value), operator, listOf(operation['values']));
        case 'MULTISTRING':
            return texted(String(value), operator, listOf(operation['values']));
        case 'NUMBER':
            return compared(Number(value), operator, Number(operation['value']));
        case 'TIME_POINT':
            return timed(dayOfDate(String(value)), operation, today);
        default:
            throw new Error(`unknown ${operationType}`);
    }
}
function listOf(value) {
    return Array.isArray(value) ? value.map(String) : [String(value)];
}
function chosen(value, operator, values) {
    const some = values.some((one) => value.includes(one));
    const every = values.every((one) => value.includes(one));
    const answers = {
        IS_ANY_OF: some,
        IS_NONE_OF: !some,
        CONTAINS_ALL: every,
        DOES_NOT_CONTAIN_ALL: !every,
    };
    return answers[operator] ?? unknownOperator(operator);
}
function texted(text, operator, values) {
    const words = wordsOf(text);
    const some = (holds) => values.some(holds);
    const answers = {
        IS_EQUAL_TO: values.includes(text),
        IS_NOT_EQUAL_TO: !values.includes(text),
        CONTAINS: some((one) => text.includes(one)),
        DOES_NOT_CONTAIN: !some((one) => text.includes(one)),
        CONTAINS_EXACTLY: some((one) => words.includes(one)),
        DOES_NOT_CONTAIN_EXACTLY: !some((one) => words.includes(one)),
        STARTS_WITH: some((one) => text.startsWith(one)),
        ENDS_WITH: some((one) => text.endsWith(one)),
    };
    return answers[operator] ?? unknownOperator(operator);
}
function compared(value, operator, constant) {
    const answers = {
        IS_GREATER_THAN: value > constant,
        IS_GREATER_THAN_OR_EQUAL_TO: value >= constant,
        IS_LESS_THAN: value < constant,
        IS_LESS_THAN_OR_EQUAL_TO: value <= constant,
    };
    return answers[operator] ?? unknownOperator(operator);
}
function timed(day, operation, today) {
    const { offset } = operation['timePoint']; // as timeIs writes it
    const point = today + offset.days;
    if (day === point)
        return operation['endpointBehavior'] === 'INCLUSIVE';
    return operation.operator === 'IS_AFTER' ? day > point : day < point;
}
function unknownOperator(operator) {
    throw new Error(`unknown ${operator}`);
}
