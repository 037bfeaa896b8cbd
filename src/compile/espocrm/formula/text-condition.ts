import type { TextTest } from '../../../criteria/criterion.ts';
import { normalText, otherStore, unwritableText } from '../caveat.ts';
import type { Column } from '../column.ts';
import { isOneOf } from './among.ts';
import { any, type Condition, never, test, unaskable } from './condition.ts';
import { textLiteral } from './literal.ts';

/** Compares a text in lower case with literals that are already normalised (semantics §1). */
export function textCondition({ name, store }: Column, asked: TextTest): Condition {
  if (store !== 'text' && store !== 'enum') return unaskable(otherStore);
  const text = lowered(name);
  if (asked.op === 'equals') {
    const condition = isOneOf(text, asked.values);
    return test(condition.text, ...condition.caveats, normalText);
  }
  return any(asked.values.map((literal) => literalCondition(asked.op, text, literal)));
}

/** The text of a field as the agreement compares it. */
export function lowered(name: string): string {
  return `string\\lowerCase(string\\trim(${name}))`;
}

function literalCondition(op: TextTest['op'], text: string, literal: string): Condition {
  const written = textLiteral(literal);
  if (written === undefined) return unaskable(unwritableText);
  switch (op) {
    case 'contains':
      return test(`string\\contains(${text}, ${written})`, normalText);
    case 'containsWord':
      if (!/^[\p{L}\p{Nd}]+$/u.test(literal)) return never;
      // A word is letters and digits, so it needs no escapes; what stands beside it is neither.
      return test(
        `string\\test(${text}, '/(?<![\\\\p{L}\\\\p{Nd}])${literal}(?![\\\\p{L}\\\\p{Nd}])/u')`,
        normalText,
      );
    case 'startsWith':
      return test(`string\\pos(${text}, ${written}) == 0`, normalText);
    default:
      return test(`string\\substring(${text}, 0 - ${[...literal].length}) == ${written}`, normalText);
  }
}
