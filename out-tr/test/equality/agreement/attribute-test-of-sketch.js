import { compareCodePoints } from '../../../src/support/code-points.js';
import { drawn, drawnOf, drawnSome } from './drawn.js';
import { spellings, words } from './spellings.js';
const comparisons = ['gte', 'gt', 'lte', 'lt', 'between', 'exists', 'missing'];
const choices = ['in', 'notIn', 'eq', 'exists', 'missing'];
const sets = ['hasAny', 'hasAll', 'hasNone', 'exists', 'missing'];
const truths = ['eq', 'eq', 'exists', 'missing'];
const texts = ['contains', 'containsWord', 'equals', 'startsWith', 'endsWith', 'exists', 'missing'];
/** A question that the type of its field allows. */
export function attributeTestOf(sketch, fields) {
    const field = drawnOf(fields, sketch.subject);
    if (field === undefined)
        throw new Error('a dictionary has fields');
    switch (field.type) {
        case 'integer':
        case 'decimal':
        case 'date':
            return comparisonOf(sketch, field);
        case 'boolean':
            return truthOf(sketch, field.id);
        case 'enum':
            return choiceOf(sketch, field);
        case 'set':
            return setTestOf(sketch, field);
        case 'text':
            return textTestOf(sketch, field.id);
    }
}
/** Constants keep the bounds of their field. */
function comparisonOf({ question, constant, picks }, { id, min, max }) {
    const op = drawn(comparisons, question);
    if (op === 'exists' || op === 'missing')
        return { op, attribute: id };
    const allowed = (value) => Math.max(min ?? value, Math.min(max ?? value, value));
    if (op !== 'between')
        return { op, attribute: id, value: allowed(constant) };
    return { op, attribute: id, low: allowed(constant), high: allowed(constant + ((picks[0] ?? 0) % 20)) };
}
function truthOf({ question, constant }, attribute) {
    const op = drawn(truths, question);
    return op === 'eq' ? { op, attribute, value: constant % 2 === 0 } : { op, attribute };
}
function choiceOf({ question, picks }, { id, values }) {
    const op = drawn(choices, question);
    const some = sorted(drawnSome(values, picks));
    const [value = ''] = some;
    if (op === 'eq')
        return { op, attribute: id, value };
    return op === 'in' || op === 'notIn' ? { op, attribute: id, values: some } : { op, attribute: id };
}
function setTestOf({ question, picks }, { id, values }) {
    const op = drawn(sets, question);
    if (op === 'exists' || op === 'missing')
        return { op, attribute: id };
    return { op, attribute: id, values: sorted(drawnSome(values, picks)) };
}
function textTestOf({ question, picks }, attribute) {
    const op = drawn(texts, question);
    if (op === 'exists' || op === 'missing')
        return { op, attribute };
    return { op, attribute, values: sorted(drawnSome(op === 'containsWord' ? words : spellings, picks)) };
}
function sorted(values) {
    return values.toSorted(compareCodePoints);
}
