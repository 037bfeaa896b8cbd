import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { Expression, Sign } from './expression.ts';

/** A value as a record holds it: instants in milliseconds, days since 1970-01-01. */
export type RecordValue =
  | boolean
  | number
  | string
  | null
  | { readonly instant: number }
  | { readonly day: number }
  | { readonly members: readonly string[] };

/** A record at an instant. */
export interface LeadRow {
  readonly valueOf: (field: string) => RecordValue;
  readonly now: number;
  readonly today: number;
}

const dayMs = 86_400_000;

/** The value of a formula, word by word as it is written; a comparison with a blank is blank. */
export function evaluateFormula(expression: Expression, row: LeadRow): RecordValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'field':
      return row.valueOf(expression.name);
    case 'signed':
      return signedValue(
        expression.sign,
        evaluateFormula(expression.left, row),
        evaluateFormula(expression.right, row),
      );
    case 'call':
      return callValue(expression, row);
  }
}

function signedValue(sign: Sign, left: RecordValue, right: RecordValue): RecordValue {
  if (sign === '&') return `${left ?? ''}${right ?? ''}`;
  if (left === null || right === null) return null;
  if (sign === '+' || sign === '-') return moved(left, right, sign === '+' ? 1 : -1);
  const [a, b] = [sizeOf(left), sizeOf(right)];
  switch (sign) {
    case '*':
      return tidy(Number(a) * Number(b));
    case '/':
      return tidy(Number(a) / Number(b));
    case '=':
      return a === b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
  }
}

/** Numbers, days before or after an instant or date, and the days between two of them. */
function moved(left: RecordValue, right: RecordValue, direction: 1 | -1): RecordValue {
  if (typeof right === 'number') {
    if (isInstant(left)) return { instant: left.instant + direction * right * dayMs };
    if (isDay(left)) return { day: left.day + direction * right };
    return tidy(Number(left) + direction * right);
  }
  if (isInstant(left) && isInstant(right)) return (left.instant - right.instant) / dayMs;
  return Number(sizeOf(left)) - Number(sizeOf(right));
}

function sizeOf(value: RecordValue): number | string | boolean {
  if (isInstant(value)) return value.instant;
  if (isDay(value)) return value.day;
  return typeof value === 'object' ? '' : value;
}

function isInstant(value: RecordValue): value is { readonly instant: number } {
  return typeof value === 'object' && value !== null && 'instant' in value;
}

function isDay(value: RecordValue): value is { readonly day: number } {
  return typeof value === 'object' && value !== null && 'day' in value;
}

function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

type Call = Expression & { readonly kind: 'call' };

function callValue(call: Call, row: LeadRow): RecordValue {
  const lazily = (index: number): RecordValue => {
    const part = call.of[index];
    if (part === undefined) throw new ForeignText(`${call.name} of ${call.of.length} values`, call.at);
    return evaluateFormula(part, row);
  };
  switch (call.name) {
    case 'IF':
      return lazily(lazily(0) === true ? 1 : 2);
    case 'CASE':
      return caseValue(call, lazily);
    case 'NOW':
      return { instant: row.now };
    case 'TODAY':
      return { day: row.today };
    default: {
      const values = call.of.map((part) => evaluateFormula(part, row));
      const result = logical(call.name, values) ?? textual(call.name, values);
      if (result === undefined) throw new ForeignText(`the function ${call.name}`, call.at);
      return result.value;
    }
  }
}

function caseValue({ of }: Call, valueAt: (index: number) => RecordValue): RecordValue {
  const subject = valueAt(0);
  for (let arm = 1; arm + 1 < of.length; arm += 2) {
    if (subject !== null && subject === valueAt(arm)) return valueAt(arm + 1);
  }
  return valueAt(of.length - 1);
}

interface Result {
  readonly value: RecordValue;
}

function logical(name: string, values: readonly RecordValue[]): Result | undefined {
  const [first = null, second = null] = values;
  const isBlank = first === null || first === '';
  switch (name) {
    case 'AND':
      return { value: values.includes(false) ? false : values.includes(null) ? null : true };
    case 'OR':
      return { value: values.includes(true) ? true : values.includes(null) ? null : false };
    case 'NOT':
      return { value: first === null ? null : first !== true };
    case 'ISBLANK':
      return { value: isBlank };
    case 'BLANKVALUE':
      return { value: isBlank ? second : first };
    case 'ISPICKVAL':
      return { value: first === second };
    case 'MIN':
      return { value: values.includes(null) ? null : Math.min(...values.map(Number)) };
    case 'MAX':
      return { value: values.includes(null) ? null : Math.max(...values.map(Number)) };
    case 'FLOOR':
      return { value: first === null ? null : Math.floor(Number(first)) };
    case 'ROUND':
      return { value: first === null ? null : Math.round(Number(first)) };
    default:
      return undefined;
  }
}

function textual(name: string, values: readonly RecordValue[]): Result | undefined {
  const [first = null, second = null, third = null] = values;
  const text = typeof first === 'string' ? first : '';
  const other = String(second ?? '');
  switch (name) {
    case 'INCLUDES':
      return { value: typeof first === 'object' && first !== null && 'members' in first && first.members.includes(other) };
    case 'CONTAINS':
      return { value: text.includes(other) };
    case 'BEGINS':
      return { value: text.startsWith(other) };
    case 'RIGHT':
      return { value: Number(second) <= 0 ? '' : text.slice(-Number(second)) };
    case 'LOWER':
      return { value: text.toLowerCase() };
    case 'TRIM':
      return { value: text.trim() };
    case 'TEXT':
      return { value: text };
    case 'SUBSTITUTE':
      return { value: text.replaceAll(other, String(third ?? '')) };
    default:
      return undefined;
  }
}
