import { literal, literals, membersOf } from './expression.js';
const signs = { gte: '>=', gt: '>', lte: '<=', lt: '<' };
/** Expressions of JSONata. It compares null with nothing but null, so tests ask for it first. */
export const jsonataLanguage = {
    number: String,
    text: literal,
    nothing: 'null',
    sum: (terms) => `(${terms.join(' + ')})`,
    atLeast: (term, limit) => `$max([${term}, ${limit}])`,
    atMost: (term, limit) => `$min([${term}, ${limit}])`,
    reaches: (term, least) => `${term} >= ${least}`,
    choose: (when, yes, no) => `(${when} ? ${yes} : ${no})`,
    counted: (rule) => `counted[${rule}]`,
    all: (terms) => `(${terms.join(' and ')})`,
    any: (terms) => `(${terms.join(' or ')})`,
    not: (term) => `$not(${term})`,
    isKnown: (attribute) => `values.${attribute} != null`,
    isOneOf: (attribute, values) => membersOf(`values.${attribute}`, values, (left, right) => `${left} = ${right}`),
    isBoolean: (attribute, value) => `values.${attribute} = ${value}`,
    compares: (attribute, comparison, limit) => known(attribute, `values.${attribute} ${signs[comparison]} ${limit}`),
    between: (attribute, low, high) => known(attribute, `values.${attribute} >= ${low} and values.${attribute} <= ${high}`),
    has: (attribute, member) => `${literal(member)} in values.${attribute}`,
    contains: (attribute, part) => known(attribute, `$contains(values.${attribute}, ${literal(part)})`),
    startsWith: (attribute, start) => known(attribute, `$substring(values.${attribute}, 0, ${start.length}) = ${literal(start)}`),
    points: (of, comparison, limit) => `$${of} ${signs[comparison]} ${limit}`,
    isFast: 'isFast',
    events: {
        sumOf: (body) => `$sum([0, events.${body}])`,
        // Of no events the path is nothing, and nothing in a list is no member of it.
        maxOf: (body) => `$max([0, events.${body}])`,
        isSignal: (signal) => `signal = ${literal(signal)}`,
        isProperty: (property, values) => `${property} in ${literals(values)}`,
        isNewerThan: (instant) => `at > ${instant}`,
        isKnownAt: (instant) => `from <= ${instant}`,
    },
};
function known(attribute, test) {
    return `(values.${attribute} != null and ${test})`;
}
