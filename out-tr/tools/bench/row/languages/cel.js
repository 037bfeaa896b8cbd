import { literal, membersOf } from './expression.js';
const signs = { gte: '>=', gt: '>', lte: '<=', lt: '<' };
/**
 * Expressions of CEL. It has no sum over a list, so points by age would need a pass per step: events are counted
 * outside. It has no minimum of two numbers either, so both evaluators are given `least` and `greatest` as functions of
 * the host. Whole numbers are doubles here, as JSON gives them.
 */
export const cel = {
    number: (value) => `${value}.0`,
    text: literal,
    nothing: '""',
    sum: (terms) => `(${terms.join(' + ')})`,
    atLeast: (term, limit) => `greatest(${term}, ${limit}.0)`,
    atMost: (term, limit) => `least(${term}, ${limit}.0)`,
    reaches: (term, least) => `${term} >= ${least}.0`,
    choose: (when, yes, no) => `(${when} ? ${yes} : ${no})`,
    counted: (rule) => `counted[${rule}]`,
    all: (terms) => `(${terms.join(' && ')})`,
    any: (terms) => `(${terms.join(' || ')})`,
    not: (term) => `!(${term})`,
    isKnown: (attribute) => `values.${attribute} != null`,
    isOneOf: (attribute, values) => membersOf(`values.${attribute}`, values, (left, right) => `${left} == ${right}`),
    isBoolean: (attribute, value) => `values.${attribute} == ${value}`,
    compares: (attribute, comparison, limit) => known(attribute, `values.${attribute} ${signs[comparison]} ${limit}.0`),
    between: (attribute, low, high) => known(attribute, `values.${attribute} >= ${low}.0 && values.${attribute} <= ${high}.0`),
    has: (attribute, member) => `${literal(member)} in values.${attribute}`,
    contains: (attribute, part) => known(attribute, `values.${attribute}.contains(${literal(part)})`),
    startsWith: (attribute, start) => known(attribute, `values.${attribute}.startsWith(${literal(start)})`),
    points: (of, comparison, limit) => `${of} ${signs[comparison]} ${limit}.0`,
    isFast: 'isFast',
};
function known(attribute, test) {
    return `(values.${attribute} != null && ${test})`;
}
