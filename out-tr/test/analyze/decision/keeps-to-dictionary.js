import { isMissing } from '../../../src/criteria/known-value.js';
/** Exports hold more than the dictionary allows; that is told when they are read, and no proof speaks of it. */
export function keepsToDictionary(facts, fields) {
    return Object.values(fields).every((field) => isAllowed(facts, field));
}
function isAllowed(facts, { id, type, nullable, values, min, max }) {
    if (isMissing(facts, id))
        return nullable;
    const value = facts.values[id];
    if (type === 'enum')
        return values.includes(String(value));
    if (typeof value === 'object')
        return value.every((member) => values.includes(member));
    return typeof value !== 'number' || (value >= (min ?? value) && value <= (max ?? value));
}
