import { formatScaledDecimal } from '../../../support/scaled-decimal.js';
import { attributeProperty, optionValue } from '../attribute-property.js';
import { dayEdges, normalText, otherType, tokens, wordEdges } from '../caveat.js';
import { all, always, ask, never, not } from './condition.js';
import { containsAll, isAnyOf, isKnown, isTrue, numberIs, reversed, textIs, timeIs, } from './operation.js';
/** A question about one attribute, asked of the property that keeps it. */
export function attributeCondition(workbench, test) {
    const field = workbench.agreement.fields[test.attribute];
    if (field === undefined)
        throw new Error(`no field ${test.attribute}`);
    const property = attributeProperty(workbench, field);
    switch (test.op) {
        case 'exists':
        case 'missing':
            return presence(property, test);
        case 'eq':
            return equality(property, test);
        case 'in':
        case 'notIn':
            return membership(property, test);
        case 'hasAny':
        case 'hasAll':
        case 'hasNone':
            return setCondition(property, test);
        case 'gte':
        case 'gt':
        case 'lte':
        case 'lt':
        case 'between':
            return comparison(workbench, property, test);
        default:
            return text(property, test);
    }
}
function presence({ attribute, name }, { op }) {
    const known = isKnown(name);
    if (op === 'exists')
        return ask(known);
    // A set is never missing (semantics §1).
    return attribute.type === 'set' ? never : ask(reversed(known));
}
function equality(property, { value }) {
    if (typeof value === 'string')
        return oneOf(property, [value]);
    if (property.store === 'bool')
        return ask(isTrue(property.name, value));
    return property.store === 'enumeration'
        ? ask(isAnyOf(property.name, [String(value)]))
        : ask(undefined, otherType);
}
function membership(property, { op, values }) {
    const inside = oneOf(property, values);
    // A missing value is outside of everything, but a test on it is false (semantics §1).
    return op === 'in' ? inside : all(ask(isKnown(property.name)), not(inside));
}
function oneOf(property, values) {
    // HubSpot refuses a test without values.
    if (values.length === 0)
        return never;
    const spelled = values.map((value) => optionValue(property, value));
    if (property.store === 'enumeration')
        return ask(isAnyOf(property.name, spelled));
    return property.store === 'string'
        ? ask(textIs(property.name, 'equals', spelled), normalText)
        : ask(undefined, otherType);
}
function setCondition(property, { op, values }) {
    if (property.store !== 'set')
        return ask(undefined, otherType);
    const spelled = values.map((value) => optionValue(property, value));
    if (values.length === 0)
        return op === 'hasAny' ? never : always;
    if (op === 'hasAll')
        return ask(containsAll(property.name, spelled));
    const shared = ask(isAnyOf(property.name, spelled));
    return op === 'hasAny' ? shared : not(shared);
}
function comparison(workbench, property, test) {
    const compared = (op, value) => property.attribute.type === 'date' ? age(workbench, property, op, value) : number(property, op, value);
    if (test.op === 'between')
        return all(compared('gte', test.low), compared('lte', test.high));
    return compared(test.op, test.value);
}
function number({ attribute, name, store }, op, value) {
    if (store !== 'number')
        return ask(undefined, otherType);
    return ask(numberIs(name, op, Number(formatScaledDecimal(value, attribute.scale))));
}
/** An age of at least n days is a date no later than n days before today. */
function age({ agreement }, { name, store }, op, days) {
    if (store !== 'date' && store !== 'datetime')
        return ask(undefined, otherType);
    const side = op === 'gte' || op === 'gt' ? 'before' : 'after';
    const inclusive = op === 'gte' || op === 'lte';
    // Not -0, which JSON does not know.
    const offset = { days: 0 - days };
    return ask(timeIs(name, side, inclusive, { zone: agreement.zone, from: 'TODAY', offset }), dayEdges);
}
const textCaveats = {
    contains: [normalText, tokens],
    containsWord: [normalText, wordEdges],
    endsWith: [normalText],
    equals: [normalText],
    startsWith: [normalText],
};
function text({ name, store }, { op, values }) {
    if (values.length === 0)
        return never;
    return store === 'string' ? ask(textIs(name, op, values), ...textCaveats[op]) : ask(undefined, otherType);
}
