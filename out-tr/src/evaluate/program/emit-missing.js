import { never, question } from './condition.js';
/**
 * What stands for a missing value: one of the attribute's own kind, of which no test holds. A comparison that never
 * meets another kind of value is a few machine instructions; one that does is a call.
 */
export const missingValue = {
    enum: '""',
    text: '""',
    integer: 'NaN',
    decimal: 'NaN',
    date: 'NaN',
    // Compared with true and false only, which is one instruction whatever else it may be.
    boolean: 'undefined',
    set: '[]',
};
/** Is there no value? A set is never missing (semantics §1). */
export function isMissing(value, type) {
    switch (type) {
        case 'set':
            return never;
        case 'integer':
        case 'decimal':
        case 'date':
            return question(`Number.isNaN(${value})`);
        default:
            return question(`${value} === ${missingValue[type]}`);
    }
}
/** Is there a value? A set has one when it has members. */
export function isThere(value, type) {
    switch (type) {
        case 'set':
            return question(`${value}.length > 0`);
        case 'integer':
        case 'decimal':
        case 'date':
            return question(`!Number.isNaN(${value})`);
        default:
            return question(`${value} !== ${missingValue[type]}`);
    }
}
