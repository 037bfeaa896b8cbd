import { all, compare, no, whole } from '../term.js';
import { declareText } from './declare-text.js';
/** Declares an attribute as the dictionary has it: its values in their range or domain, missing where that is allowed. */
export function declareAttribute(field, answers, script) {
    const isSet = field.type === 'set';
    const missing = field.nullable && !isSet ? script.declare('Bool', field.id, 'is missing') : no;
    switch (field.type) {
        case 'integer':
        case 'decimal':
            return { kind: 'number', missing, value: declareNumber(field, script) };
        case 'date':
            return { kind: 'number', missing, value: script.declare('Int', field.id, 'age in days') };
        case 'boolean':
            return { kind: 'boolean', missing, value: script.declare('Bool', field.id) };
        case 'enum':
            return { ...declareEnum(field, script), missing };
        case 'set':
            return { ...declareSet(field, script), missing };
        case 'text':
            return { kind: 'text', missing, answer: declareText(field.id, { missing, answers }, script) };
    }
}
function declareNumber({ id, scale, min, max }, script) {
    if (scale > 0)
        script.comment(`${id} in units of 10^-${scale}`);
    const value = script.declare('Int', id);
    if (min !== undefined)
        script.assert(compare('gte', value, whole(min)));
    if (max !== undefined)
        script.assert(compare('lte', value, whole(max)));
    return value;
}
function declareEnum({ id, values }, script) {
    script.comment(`${id}: ${values.map((value, code) => `${code} ${value}`).join(', ')}`);
    const value = script.declare('Int', id);
    script.assert(all([compare('gte', value, '0'), compare('lt', value, whole(values.length))]));
    return { kind: 'enum', value, codeOf: (asked) => whole(values.indexOf(asked)) };
}
function declareSet({ id, values }, script) {
    const members = new Map(values.map((value) => [value, script.declare('Bool', id, 'has', value)]));
    return { kind: 'set', has: (member) => members.get(member) ?? no, members: [...members.values()] };
}
