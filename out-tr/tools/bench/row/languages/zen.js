import { literal, literals, membersOf } from './expression.js';
const signs = { gte: '>=', gt: '>', lte: '<=', lt: '<' };
/** Expressions of gorules zen. Comparing null is an error there, so every test asks for it first. */
export const zenLanguage = {
    number: String,
    text: literal,
    nothing: 'null',
    sum: (terms) => `(${terms.join(' + ')})`,
    atLeast: (term, limit) => `max([${term}, ${limit}])`,
    atMost: (term, limit) => `min([${term}, ${limit}])`,
    reaches: (term, least) => `${term} >= ${least}`,
    choose: (when, yes, no) => `(${when} ? ${yes} : ${no})`,
    counted: (rule) => `counted[${rule}]`,
    all: (terms) => `(${terms.join(' and ')})`,
    any: (terms) => `(${terms.join(' or ')})`,
    not: (term) => `not (${term})`,
    isKnown: (attribute) => `values.${attribute} != null`,
    isOneOf: (attribute, values) => membersOf(`values.${attribute}`, values, (left, right) => `${left} == ${right}`),
    isBoolean: (attribute, value) => `values.${attribute} == ${value}`,
    compares: (attribute, comparison, limit) => known(attribute, `values.${attribute} ${signs[comparison]} ${limit}`),
    between: (attribute, low, high) => known(attribute, `values.${attribute} in [${low}..${high}]`),
    has: (attribute, member) => `${literal(member)} in values.${attribute}`,
    contains: (attribute, part) => known(attribute, `contains(values.${attribute}, ${literal(part)})`),
    startsWith: (attribute, start) => known(attribute, `startsWith(values.${attribute}, ${literal(start)})`),
    points: (of, comparison, limit) => `$.${of} ${signs[comparison]} ${limit}`,
    isFast: 'isFast',
    events: {
        sumOf: (body) => `sum(map(events, ${body}))`,
        // The maximum of nothing is an error there.
        maxOf: (body) => `(len(events) == 0 ? 0 : max(map(events, ${body})))`,
        isSignal: (signal) => `#.signal == ${literal(signal)}`,
        isProperty: (property, values) => `#.${property} in ${literals(values)}`,
        isNewerThan: (instant) => `#.at > ${instant}`,
        isKnownAt: (instant) => `#.from <= ${instant}`,
    },
};
function known(attribute, test) {
    return `(values.${attribute} != null and ${test})`;
}
