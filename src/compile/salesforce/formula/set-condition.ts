import type { SetTest } from '../../../criteria/criterion.ts';
import { type Column, picklistValue } from '../column.ts';
import { otherStore, unwritableText } from './caveat.ts';
import { all, any, type Condition, not, test, unaskable } from './condition.ts';
import { wordLiteral } from './literal.ts';

/** Which values the set holds. */
export function setCondition(column: Column, asked: SetTest): Condition {
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
export function someValueCondition(column: Column): Condition {
  return any(column.attribute.values.map((value) => includes(column, value)));
}

function includes(column: Column, value: string): Condition {
  if (column.store !== 'multipicklist') return unaskable(otherStore);
  const literal = wordLiteral(picklistValue(column, value));
  return literal === undefined ? unaskable(unwritableText) : test(`INCLUDES(${column.name}, ${literal})`);
}
