import { comparisonHolds } from '../../../../src/criteria/comparison-holds.js';
const signs = { gte: '>=', gt: '>', lte: '<=', lt: '<' };
/** Null counts as 0 in JSON Logic as in JavaScript: where 0 would pass, and only there, a test asks for it first. */
export const jsonLogic = {
    number: (value) => value,
    text: (value) => value,
    nothing: null,
    sum: (terms) => ({ '+': terms }),
    atLeast: (term, limit) => ({ max: [term, limit] }),
    atMost: (term, limit) => ({ min: [term, limit] }),
    reaches: (term, least) => ({ '>=': [term, least] }),
    choose: (when, yes, no) => ({ if: [when, yes, no] }),
    counted: (rule) => ({ var: `counted.${rule}` }),
    all: (terms) => joined('and', terms),
    any: (terms) => joined('or', terms),
    not: (term) => ({ '!': [term] }),
    isKnown: (attribute) => ({ '!==': [value(attribute), null] }),
    isOneOf: (attribute, values) => values.length === 1
        ? operation('===', value(attribute), values[0] ?? '')
        : operation('in', value(attribute), values),
    isBoolean: (attribute, wanted) => ({ '===': [value(attribute), wanted] }),
    compares: (attribute, comparison, limit) => {
        const test = operation(signs[comparison], value(attribute), limit);
        return comparisonHolds(comparison, 0, limit) ? known(attribute, test) : test;
    },
    between: (attribute, low, high) => {
        const test = operation('<=', low, value(attribute), high);
        return low <= 0 && high >= 0 ? known(attribute, test) : test;
    },
    has: (attribute, member) => ({ in: [member, value(attribute)] }),
    // `in` of a text that is null is false.
    contains: (attribute, part) => ({ in: [part, value(attribute)] }),
    startsWith: (attribute, start) => known(attribute, { '===': [{ substr: [value(attribute), 0, start.length] }, start] }),
    points: (of, comparison, limit) => ({ [signs[comparison]]: [{ var: of }, limit] }),
    isFast: { var: 'isFast' },
    events: {
        sumOf: (body) => ({ reduce: [{ var: 'events' }, { '+': [{ var: 'accumulator' }, body] }, 0] }),
        maxOf: (body) => ({ reduce: [{ var: 'events' }, { max: [{ var: 'accumulator' }, body] }, 0] }),
        isSignal: (signal) => ({ '===': [{ var: 'current.signal' }, signal] }),
        isProperty: (property, values) => operation('in', { var: `current.${property}` }, values),
        isNewerThan: (instant) => ({ '>': [{ var: 'current.at' }, instant] }),
        isKnownAt: (instant) => ({ '<=': [{ var: 'current.from' }, instant] }),
    },
};
function value(attribute) {
    return { var: `values.${attribute}` };
}
function operation(operator, ...operands) {
    return { [operator]: operands };
}
function known(attribute, test) {
    return { and: [{ '!==': [value(attribute), null] }, test] };
}
function joined(operator, terms) {
    const [only] = terms;
    return terms.length === 1 && only !== undefined ? only : { [operator]: terms };
}
