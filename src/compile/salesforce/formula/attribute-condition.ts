import { foldAttribute } from '../../../criteria/attribute-fold.ts';
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
  return foldAttribute(asked, attribute, {
    ...{ never, not },
    presence: () => presence(column),
    choice: (test) => choiceCondition(column, test),
    number: (test) => numberCondition(column, test),
    date: (test) => dateCondition(column, test),
    set: (test) => setCondition(column, test),
    text: (test) => textCondition(workbench, column, test),
  });
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
