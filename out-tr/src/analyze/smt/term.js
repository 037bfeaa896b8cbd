export const yes = 'true';
export const no = 'false';
export function whole(value) {
    return value < 0 ? `(- ${-value})` : `${value}`;
}
export function not(term) {
    if (term === yes)
        return no;
    return term === no ? yes : `(not ${term})`;
}
export function all(terms) {
    if (terms.includes(no))
        return no;
    return joined('and', terms.filter((term) => term !== yes), yes);
}
export function any(terms) {
    if (terms.includes(yes))
        return yes;
    return joined('or', terms.filter((term) => term !== no), no);
}
export function implies(condition, conclusion) {
    return any([not(condition), conclusion]);
}
export function same(left, right) {
    return left === right ? yes : `(= ${left} ${right})`;
}
export function choose(condition, then, otherwise) {
    if (condition === yes || then === otherwise)
        return then;
    return condition === no ? otherwise : `(ite ${condition} ${then} ${otherwise})`;
}
const signs = { gte: '>=', gt: '>', lte: '<=', lt: '<' };
export function compare(comparison, left, right) {
    return `(${signs[comparison]} ${left} ${right})`;
}
/** Whole numbers added up. */
export function sum(terms) {
    return joined('+', terms.filter((term) => term !== '0'), '0');
}
/** A whole number times a term. */
export function times(factor, term) {
    return factor === 1 ? term : `(* ${whole(factor)} ${term})`;
}
/** How many of the conditions hold. */
export function countOf(conditions) {
    return sum(conditions.map((condition) => choose(condition, '1', '0')));
}
/** The value beside the first condition that holds. */
export function firstOf(cases, otherwise) {
    return cases.reduceRight((rest, { when, value }) => choose(when, value, rest), otherwise);
}
function joined(operator, terms, nothing) {
    const [only] = terms;
    if (only === undefined)
        return nothing;
    return terms.length === 1 ? only : `(${operator} ${terms.join(' ')})`;
}
