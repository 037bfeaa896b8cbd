import type { Test } from '../../../src/compile/hubspot/criteria/alternatives.ts';
import { dayOfDate } from '../../../src/support/local-date.ts';
import { wordsOf } from '../../../src/support/normal-text.ts';

/** What a contact has stored: property → value, absent = none. */
export type Contact = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Our own reading of HubSpot's tests, written from their description and independent of what writes them. */
export function passes(contact: Contact, { operation, property }: Test, today: number): boolean {
  const stored = contact[property];
  const value = Array.isArray(stored) && stored.length === 0 ? undefined : stored;
  const { operationType, operator } = operation;
  if (operator === 'IS_KNOWN') return value !== undefined;
  if (operator === 'IS_UNKNOWN') return value === undefined;
  if (value === undefined) return operation.includeObjectsWithNoValueSet;
  switch (operationType) {
    case 'BOOL':
      return (value === operation['value']) === (operator === 'IS_EQUAL_TO');
    case 'ENUMERATION':
      return chosen(listOf(value), operator, listOf(operation['values']));
    case 'MULTISTRING':
      return texted(String(value), operator, listOf(operation['values']));
    case 'NUMBER':
      return compared(Number(value), operator, Number(operation['value']));
    case 'TIME_POINT':
      return timed(dayOfDate(String(value)), operation, today);
    default:
      throw new Error(`unknown ${operationType}`);
  }
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function chosen(value: readonly string[], operator: string, values: readonly string[]): boolean {
  const some = values.some((one) => value.includes(one));
  const every = values.every((one) => value.includes(one));
  const answers: Readonly<Record<string, boolean>> = {
    IS_ANY_OF: some,
    IS_NONE_OF: !some,
    CONTAINS_ALL: every,
    DOES_NOT_CONTAIN_ALL: !every,
  };
  return answers[operator] ?? unknownOperator(operator);
}

function texted(text: string, operator: string, values: readonly string[]): boolean {
  const words = wordsOf(text);
  const some = (holds: (one: string) => boolean): boolean => values.some(holds);
  const answers: Readonly<Record<string, boolean>> = {
    IS_EQUAL_TO: values.includes(text),
    IS_NOT_EQUAL_TO: !values.includes(text),
    CONTAINS: some((one) => text.includes(one)),
    DOES_NOT_CONTAIN: !some((one) => text.includes(one)),
    CONTAINS_EXACTLY: some((one) => words.includes(one)),
    DOES_NOT_CONTAIN_EXACTLY: !some((one) => words.includes(one)),
    STARTS_WITH: some((one) => text.startsWith(one)),
    ENDS_WITH: some((one) => text.endsWith(one)),
  };
  return answers[operator] ?? unknownOperator(operator);
}

function compared(value: number, operator: string, constant: number): boolean {
  const answers: Readonly<Record<string, boolean>> = {
    IS_GREATER_THAN: value > constant,
    IS_GREATER_THAN_OR_EQUAL_TO: value >= constant,
    IS_LESS_THAN: value < constant,
    IS_LESS_THAN_OR_EQUAL_TO: value <= constant,
  };
  return answers[operator] ?? unknownOperator(operator);
}

function timed(day: number, operation: Test['operation'], today: number): boolean {
  const { offset } = operation['timePoint'] as { readonly offset: { readonly days: number } }; // as timeIs writes it
  const point = today + offset.days;
  if (day === point) return operation['endpointBehavior'] === 'INCLUSIVE';
  return operation.operator === 'IS_AFTER' ? day > point : day < point;
}

function unknownOperator(operator: string): never {
  throw new Error(`unknown ${operator}`);
}
