import { numberLiteral, textLiteral } from '../../support/script-literal.js';
import { allOf, always, anyOf, between, comparison, not, question } from './condition.js';
import { call, typeOf } from './draft.js';
import { isMissing, isThere } from './emit-missing.js';
import { emitTextTest } from './emit-text-test.js';
import { isOneOf } from './is-one-of.js';
/** A question about one attribute; on a missing value only `missing` holds (semantics §1). */
export function emitAttributeTest(test, draft) {
    const value = draft.attributes.nameOf(test.attribute);
    const type = typeOf(draft, test.attribute);
    switch (test.op) {
        case 'missing':
            return isMissing(value, type);
        case 'exists':
            return isThere(value, type);
        case 'eq':
            return isOneOf(value, [test.value], draft);
        case 'in':
            return isOneOf(value, test.values, draft);
        case 'notIn':
            return allOf([isThere(value, type), not(isOneOf(value, test.values, draft))]);
        case 'gte':
        case 'gt':
        case 'lte':
        case 'lt':
            return comparison(`${value} ${signs[test.op]} ${numberLiteral(test.value)}`);
        case 'between':
            return between(value, numberLiteral(test.low), numberLiteral(test.high));
        case 'hasAny':
        case 'hasAll':
        case 'hasNone':
            return emitSetTest(test, value, draft);
        default:
            return emitTextTest(test, value, draft);
    }
}
/** A missing number is NaN, of which no comparison holds. */
export const signs = {
    gte: '>=',
    gt: '>',
    lte: '<=',
    lt: '<',
};
function emitSetTest(test, value, draft) {
    const members = test.values.map((one) => {
        return question(`${call(draft, 'has')}(${value}, ${textLiteral(one)})`);
    });
    switch (test.op) {
        case 'hasAny':
            return anyOf(members);
        case 'hasAll':
            return allOf(members);
        case 'hasNone':
            return not(anyOf(members));
    }
}
/** Is an attribute missing that a criterion reads? */
export function isAnyMissing(attributes, draft) {
    const missing = attributes.map((attribute) => emitAttributeTest({ op: 'missing', attribute }, draft));
    return anyOf(missing);
}
/** Are all of these attributes known? */
export function areKnown(attributes, draft) {
    const known = attributes.map((attribute) => typeOf(draft, attribute) === 'set' ? always : emitAttributeTest({ op: 'exists', attribute }, draft));
    return allOf(known);
}
