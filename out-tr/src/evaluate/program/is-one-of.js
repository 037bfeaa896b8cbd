import { textLiteral } from '../../support/script-literal.js';
import { anyOf, comparison, question } from './condition.js';
/** Beyond this many literals a table is asked instead of one after the other. */
const longestChain = 8;
/** Is the value of the variable one of these? An empty text is no value. */
export function isOneOf(value, among, draft) {
    const distinct = [...new Set(among)].filter((one) => one !== '');
    if (distinct.length <= longestChain)
        return anyOf(distinct.map((one) => isOne(value, one)));
    const literals = distinct.map((one) => literalOf(one));
    return question(`${draft.constants.nameOf(`new Set([${literals.join(', ')}])`)}.has(${value})`);
}
function isOne(value, one) {
    const text = `${value} === ${literalOf(one)}`;
    return typeof one === 'boolean' ? comparison(text) : question(text);
}
function literalOf(one) {
    return typeof one === 'string' ? textLiteral(one) : String(one);
}
