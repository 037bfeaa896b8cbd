import { picklistValue } from '../column.js';
import { otherStore, unwritableText } from './caveat.js';
import { all, any, not, test, unaskable } from './condition.js';
import { wordLiteral } from './literal.js';
/** Which values the set holds. */
export function setCondition(column, asked) {
    const parts = asked.values.map((value) => includes(column, value));
    switch (asked.op) {
        case 'hasAny':
            return any(parts);
        case 'hasAll':
            return all(parts);
        case 'hasNone':
            return not(any(parts));
    }
}
/** Does the set hold anything? */
export function someValueCondition(column) {
    return any(column.attribute.values.map((value) => includes(column, value)));
}
function includes(column, value) {
    if (column.store !== 'multipicklist')
        return unaskable(otherStore);
    const literal = wordLiteral(picklistValue(column, value));
    return literal === undefined ? unaskable(unwritableText) : test(`INCLUDES(${column.name}, ${literal})`);
}
