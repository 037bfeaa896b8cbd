import type { AttributeTest } from '../../../criteria/criterion.ts';
import { type Column, columnOf } from '../column.ts';
import type { Workbench } from '../workbench.ts';
import { otherStore } from './caveat.ts';
import { choiceCondition } from './choice-condition.ts';
import { always, type Condition, never, not, test, unaskable } from './condition.ts';
import { dateCondition } from './date-condition.ts';
import { numberCondition } from './number-condition.ts';
import { setCondition, someValueCondition } from './set-condition.ts';
import { textCondition } from './text-condition.ts';

/** A question about one attribute of the lead. Nothing but `missing` holds on a blank field (semantics §1). */
export function attributeCondition(workbench: Workbench, asked: AttributeTest): Condition {
  const attribute = workbench.agreement.fields[asked.attribute];
  if (attribute === undefined) throw new Error(`no field ${asked.attribute}`);
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
export function presence(column: Column): Condition {
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
