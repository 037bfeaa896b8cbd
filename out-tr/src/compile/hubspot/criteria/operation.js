/** A test that a missing value fails, and its negation, which a missing value passes. */
function asked(property, operationType, [yes, no], detail) {
    return {
        property,
        yes: { operationType, operator: yes, includeObjectsWithNoValueSet: false, ...detail },
        ...(no !== undefined && {
            no: { operationType, operator: no, includeObjectsWithNoValueSet: true, ...detail },
        }),
    };
}
/** The same question the other way round: what was the negation holds. Undefined without one. */
export function reversed({ no, property, yes }) {
    return no === undefined ? undefined : { property, yes: no, no: yes };
}
export function isKnown(property) {
    return asked(property, 'ALL_PROPERTY', ['IS_KNOWN', 'IS_UNKNOWN'], {});
}
export function isTrue(property, value) {
    return asked(property, 'BOOL', ['IS_EQUAL_TO', 'IS_NOT_EQUAL_TO'], { value });
}
export function isAnyOf(property, values) {
    return asked(property, 'ENUMERATION', ['IS_ANY_OF', 'IS_NONE_OF'], { values });
}
export function containsAll(property, values) {
    return asked(property, 'ENUMERATION', ['CONTAINS_ALL', 'DOES_NOT_CONTAIN_ALL'], { values });
}
const textOperators = {
    contains: ['CONTAINS', 'DOES_NOT_CONTAIN'],
    containsWord: ['CONTAINS_EXACTLY', 'DOES_NOT_CONTAIN_EXACTLY'],
    endsWith: ['ENDS_WITH'],
    equals: ['IS_EQUAL_TO', 'IS_NOT_EQUAL_TO'],
    startsWith: ['STARTS_WITH'],
};
export function textIs(property, operator, values) {
    return asked(property, 'MULTISTRING', textOperators[operator], { values });
}
const numberOperators = {
    gt: ['IS_GREATER_THAN', 'IS_LESS_THAN_OR_EQUAL_TO'],
    gte: ['IS_GREATER_THAN_OR_EQUAL_TO', 'IS_LESS_THAN'],
    lt: ['IS_LESS_THAN', 'IS_GREATER_THAN_OR_EQUAL_TO'],
    lte: ['IS_LESS_THAN_OR_EQUAL_TO', 'IS_GREATER_THAN'],
};
export function numberIs(property, comparison, value) {
    return asked(property, 'NUMBER', numberOperators[comparison], { value });
}
/** `after` the point, or `before` it; `inclusive` with the point itself. The negation has the other end of it. */
export function timeIs(property, side, inclusive, { from, offset, zone }) {
    const point = {
        timeType: 'INDEXED',
        timezoneSource: 'CUSTOM',
        zoneId: zone,
        indexReference: { referenceType: from },
        offset,
    };
    const operation = (isAfter, isInclusive, blank) => ({
        operationType: 'TIME_POINT',
        operator: isAfter ? 'IS_AFTER' : 'IS_BEFORE',
        includeObjectsWithNoValueSet: blank,
        type: 'TIME_POINT',
        propertyParser: 'VALUE',
        endpointBehavior: isInclusive ? 'INCLUSIVE' : 'EXCLUSIVE',
        timePoint: point,
    });
    const isAfter = side === 'after';
    return { property, yes: operation(isAfter, inclusive, false), no: operation(!isAfter, !inclusive, true) };
}
