import { compareCodePoints } from '../support/code-points.js';
import { parseLocalDate } from '../support/local-date.js';
import { normalText } from '../support/normal-text.js';
import { readChoice } from './type-choice.js';
import { readNumber } from './type-number.js';
import { textOf } from './type-read.js';
/** A lead's value for an attribute, normalised (semantics §1); empty texts and empty sets are missing. */
export function typeValue(written, attribute) {
    if (Array.isArray(written)) {
        if (attribute.type === 'set')
            return typeSet(written.map(textOf), attribute);
        return { problem: wrongType(attribute, 'a list') };
    }
    const text = textOf(written);
    if (normalText(text) === '')
        return {};
    // Tables write the values of a set into one cell.
    return attribute.type === 'set' ? typeSet(text.split(';'), attribute) : typeScalar(text, attribute);
}
function typeScalar(written, attribute) {
    switch (attribute.type) {
        case 'integer':
        case 'decimal':
            return typed(readNumber(written, attribute));
        case 'enum':
            return typed(readChoice(written, attribute));
        case 'boolean':
            if (written !== 'true' && written !== 'false')
                return { problem: wrongType(attribute, written) };
            return { value: written === 'true' };
        case 'date':
            if (parseLocalDate(written) === undefined)
                return { problem: wrongType(attribute, written) };
            return { value: written };
        default:
            return { value: normalText(written) };
    }
}
function typeSet(written, attribute) {
    const values = new Set();
    for (const [index, member] of written.entries()) {
        const value = readChoice(member, attribute);
        if (typeof value !== 'string')
            return { problem: value, index };
        values.add(value);
    }
    return values.size === 0 ? {} : { value: [...values].sort(compareCodePoints) };
}
function typed(read) {
    return typeof read === 'object' ? { problem: read } : { value: read };
}
function wrongType({ id, type }, written) {
    const wanted = { boolean: '`true` or `false`', date: 'a date such as `2026-11-20`' };
    const instead = type === 'boolean' || type === 'date' ? wanted[type] : 'a single value';
    return {
        code: 'criteria/value-type',
        message: `${written} is not a value of ${id}`,
        help: `write ${instead}`,
    };
}
