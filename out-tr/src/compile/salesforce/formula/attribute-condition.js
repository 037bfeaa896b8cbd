import { columnOf } from '../column.js';
import { otherStore } from './caveat.js';
import { choiceCondition } from './choice-condition.js';
import { always, never, not, test, unaskable } from './condition.js';
import { dateCondition } from './date-condition.js';
import { numberCondition } from './number-condition.js';
import { setCondition, someValueCondition } from './set-condition.js';
import { textCondition } from './text-condition.js';
/** A question about one attribute of the lead. Nothing but `missing` holds on a blank field (semantics §1). */
export function attributeCondition(workbench, asked) {
    const attribute = workbench.agreement.fields[asked.attribute];
    if (attribute === undefined)
        throw new Error(`no field ${asked.attribute}`);
    const column = columnOf(workbench, attribute);
    switch (asked.op) {
        case 'exists':
            return presence(column);
        case 'missing':
            return attribute.type === 'set' ? never : not(presence(column));
        case 'eq':
        case 'in':
        case 'notIn':
            return choiceCondition(column, asked);
        case 'gte':
        case 'gt':
        case 'lte':
        case 'lt':
        case 'between':
            return attribute.type === 'date' ? dateCondition(column, asked) : numberCondition(column, asked);
        case 'hasAny':
        case 'hasAll':
        case 'hasNone':
            return setCondition(column, asked);
        default:
            return textCondition(workbench, column, asked);
    }
}
/** Is there a value? */
export function presence(column) {
    switch (column.store) {
        case 'checkbox':
            return always;
        case 'picklist':
            return not(test(`ISPICKVAL(${column.name}, "")`));
        case 'multipicklist':
            return column.attribute.type === 'set' ? someValueCondition(column) : unaskable(otherStore);
        default:
            return not(test(`ISBLANK(${column.name})`));
    }
}
