import { compareCodePoints } from '../support/code-points.ts';
import { parseLocalDate } from '../support/local-date.ts';
import { normalText } from '../support/normal-text.ts';
import type { Attribute, Value } from './attribute.ts';
import { readChoice } from './type-choice.ts';
import { readNumber } from './type-number.ts';
import { textOf } from './type-read.ts';
import type { ConstantProblem } from './type-vocabulary.ts';

/** A value of a lead after typing: neither part is there when the value is missing. */
export interface TypedValue {
  readonly value?: Value;
  readonly problem?: ConstantProblem;
  /** Which value of a list has the problem. */
  readonly index?: number;
}

/** A lead's value for an attribute, normalised (semantics §1); empty texts and empty sets are missing. */
export function typeValue(written: unknown, attribute: Attribute): TypedValue {
  if (Array.isArray(written)) {
    if (attribute.type === 'set') return typeSet(written.map(textOf), attribute);
    return { problem: wrongType(attribute, 'a list') };
  }
  const text = textOf(written);
  if (normalText(text) === '') return {};
  // Tables write the values of a set into one cell.
  return attribute.type === 'set' ? typeSet(text.split(';'), attribute) : typeScalar(text, attribute);
}

function typeScalar(written: string, attribute: Attribute): TypedValue {
  switch (attribute.type) {
    case 'integer':
    case 'decimal':
      return typed(readNumber(written, attribute));
    case 'enum':
      return typed(readChoice(written, attribute));
    case 'boolean':
      if (written !== 'true' && written !== 'false') return { problem: wrongType(attribute, written) };
      return { value: written === 'true' };
    case 'date':
      if (parseLocalDate(written) === undefined) return { problem: wrongType(attribute, written) };
      return { value: written };
    default:
      return { value: normalText(written) };
  }
}

function typeSet(written: readonly string[], attribute: Attribute): TypedValue {
  const values = new Set<string>();
  for (const [index, member] of written.entries()) {
    const value = readChoice(member, attribute);
    if (typeof value !== 'string') return { problem: value, index };
    values.add(value);
  }
  return values.size === 0 ? {} : { value: [...values].sort(compareCodePoints) };
}

function typed(read: string | number | ConstantProblem): TypedValue {
  return typeof read === 'object' ? { problem: read } : { value: read };
}

function wrongType({ id, type }: Attribute, written: string): ConstantProblem {
  const wanted = { boolean: '`true` or `false`', date: 'a date such as `2026-11-20`' };
  const instead = type === 'boolean' || type === 'date' ? wanted[type] : 'a single value';
  return {
    code: 'criteria/value-type',
    message: `${written} is not a value of ${id}`,
    help: `write ${instead}`,
  };
}
