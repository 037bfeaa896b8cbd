import type { Expression } from '../../../compile/salesforce/read/expression.ts';
import { normalText } from '../../../support/normal-text.ts';
import { fieldIn, textLiteral } from './component-formula.ts';
import { numberIn } from './expression-shapes.ts';

type Call = Expression & { readonly kind: 'call' };

/** What has to be known of a field to write a formula in the words of leadpact. */
export interface FieldForm {
  readonly holds: 'choice' | 'date' | 'number' | 'other' | 'stage' | 'text';
  /** Of a choice or stage: what a value is called in the agreement; undefined where it has no such value. */
  readonly valueFor?: (spelled: string) => string | undefined;
}

/** The formula in other words; `remark` hears what they change. */
export interface Spelling {
  readonly formOf: (field: string) => FieldForm | undefined;
  readonly blanksAreZeros: boolean;
  readonly remark: (remark: SpellingRemark, at: number) => void;
}

export type SpellingRemark =
  | { readonly of: 'capitals'; readonly field: string }
  | { readonly of: 'unknown value'; readonly field: string; readonly value: string };

/**
 * A formula as people write it, in the words in which leadpact writes the same: other names of functions, texts of picklists,
 * texts that are compared as they are, and blanks that are treated as zeros.
 */
export function usualSpelling(spelling: Spelling, expression: Expression): Expression {
  switch (expression.kind) {
    case 'literal':
      return expression;
    case 'field': {
      const isZero = spelling.blanksAreZeros && spelling.formOf(expression.name)?.holds === 'number';
      if (!isZero) return expression;
      const { at } = expression;
      return { kind: 'call', name: 'BLANKVALUE', of: [expression, { kind: 'literal', value: 0, at }], at };
    }
    case 'opposite':
      return { ...expression, of: usualSpelling(spelling, expression.of) };
    case 'signed':
      return signedSpelling(spelling, expression);
    case 'call':
      return callSpelling(spelling, expression);
  }
}

/** `TEXT(f) = "a"` of a picklist, `f = "A"` of a text. */
function signedSpelling(
  spelling: Spelling,
  expression: Expression & { readonly kind: 'signed' },
): Expression {
  const { left, right, sign } = expression;
  const value = textLiteral(right);
  const field = fieldIn(left);
  const holds = field === undefined ? undefined : spelling.formOf(field)?.holds;
  const dated = holds === 'date' ? datedSpelling(expression) : undefined;
  if (dated !== undefined) return dated;
  if ((sign === '=' || sign === '<>') && value !== undefined && field !== undefined) {
    if (holds === 'choice' || holds === 'stage' || (holds === 'text' && value === ''))
      return equalSpelling(spelling, expression, field, value);
    if (holds === 'text')
      return {
        ...expression,
        left: textSpelling(spelling, left, value, true),
        right: lowered(right, value),
      };
  }
  return { ...expression, left: usualSpelling(spelling, left), right: usualSpelling(spelling, right) };
}

const turned = { '>': '<', '>=': '<=', '<': '>', '<=': '>=' } as const;

/** `f - TODAY()` is `-(TODAY() - f)`, and `f > TODAY() + 30` is `TODAY() - f < -30`. */
function datedSpelling({
  at,
  left,
  right,
  sign,
}: Expression & { readonly kind: 'signed' }): Expression | undefined {
  const plus = daysFromToday(right);
  if (plus === undefined) return undefined;
  const today: Expression = { kind: 'call', name: 'TODAY', of: [], at };
  const age: Expression = { kind: 'signed', sign: '-', left: today, right: left, at };
  if (sign === '-' && plus === 0) return { kind: 'opposite', of: age, at };
  if (sign !== '>' && sign !== '>=' && sign !== '<' && sign !== '<=') return undefined;
  return {
    kind: 'signed',
    sign: turned[sign],
    left: age,
    right: { kind: 'literal', value: 0 - plus, at },
    at,
  };
}

/** `TODAY()`, `TODAY() + 30` or `TODAY() - 30`. */
function daysFromToday(expression: Expression): number | undefined {
  if (expression.kind === 'call') return expression.name === 'TODAY' ? 0 : undefined;
  if (expression.kind !== 'signed' || daysFromToday(expression.left) !== 0) return undefined;
  const days = numberIn(expression.right);
  if (days === undefined || (expression.sign !== '+' && expression.sign !== '-')) return undefined;
  return expression.sign === '+' ? days : 0 - days;
}

/** The value of a picklist, or no text at all; or not. */
function equalSpelling(
  spelling: Spelling,
  { at, sign }: Expression & { readonly kind: 'signed' },
  field: string,
  value: string,
): Expression {
  const isText = spelling.formOf(field)?.holds === 'text';
  const is: Expression = isText
    ? { kind: 'call', name: 'ISBLANK', of: [{ kind: 'field', name: field, at }], at }
    : pickedSpelling(spelling, { field, value, at });
  return sign === '=' ? is : { kind: 'call', name: 'NOT', of: [is], at };
}

const otherNames: ReadonlyMap<string, string> = new Map([
  ['ISNULL', 'ISBLANK'],
  ['NULLVALUE', 'BLANKVALUE'],
]);

function callSpelling(spelling: Spelling, call: Call): Expression {
  const name = otherNames.get(call.name) ?? call.name;
  const [first, second] = call.of;
  const field = fieldIn(first);
  const form = field === undefined ? undefined : spelling.formOf(field);
  const value = textLiteral(second);
  switch (name) {
    case 'ISBLANK':
      return blankSpelling(spelling, { ...call, name }, field, form);
    case 'ISPICKVAL':
      if (field !== undefined && value !== undefined && first?.kind === 'field')
        return pickedSpelling(spelling, { field, value, at: call.at });
      break;
    case 'CASE':
      return caseSpelling(spelling, call, field, form);
    case 'CONTAINS':
    case 'BEGINS':
      if (first !== undefined && second !== undefined && form?.holds === 'text' && value)
        return {
          ...call,
          of: [textSpelling(spelling, first, value, name === 'BEGINS'), lowered(second, value)],
        };
      break;
    case 'INCLUDES':
      if (field !== undefined && value !== undefined)
        noteUnknown(spelling, form, { field, value, at: call.at });
      return call;
    case 'BLANKVALUE':
      if (first?.kind === 'field')
        return { ...call, name, of: [first, ...rewritten(spelling, call.of.slice(1))] };
      break;
  }
  return { ...call, name, of: rewritten(spelling, call.of) };
}

function rewritten(spelling: Spelling, of: readonly Expression[]): readonly Expression[] {
  return of.map((part) => usualSpelling(spelling, part));
}

function blankSpelling(
  spelling: Spelling,
  call: Call,
  field: string | undefined,
  form: FieldForm | undefined,
): Expression {
  const { at } = call;
  if (field === undefined) return { ...call, of: rewritten(spelling, call.of) };
  const own: Expression = { kind: 'field', name: field, at };
  const isChoice = form?.holds === 'choice' || form?.holds === 'stage';
  return isChoice
    ? { kind: 'call', name: 'ISPICKVAL', of: [own, { kind: 'literal', value: '', at }], at }
    : { ...call, of: [own] };
}

interface Picked {
  readonly field: string;
  readonly value: string;
  readonly at: number;
}

function pickedSpelling(spelling: Spelling, picked: Picked): Expression {
  const { at, field, value } = picked;
  const form = spelling.formOf(field);
  noteUnknown(spelling, form, picked);
  const known = value === '' ? '' : (form?.valueFor?.(value) ?? value);
  return {
    kind: 'call',
    name: 'ISPICKVAL',
    of: [
      { kind: 'field', name: field, at },
      { kind: 'literal', value: known, at },
    ],
    at,
  };
}

function noteUnknown(spelling: Spelling, form: FieldForm | undefined, { at, field, value }: Picked): void {
  if (value !== '' && form?.valueFor !== undefined && form.valueFor(value) === undefined)
    spelling.remark({ of: 'unknown value', field, value }, at);
}

/** `CASE(TEXT(f), "a", 10, 0)` of a picklist, `CASE(f, "A", 10, 0)` of a text. */
function caseSpelling(
  spelling: Spelling,
  call: Call,
  field: string | undefined,
  form: FieldForm | undefined,
): Expression {
  const [subject, ...rest] = call.of;
  const isKey = (index: number): boolean => index % 2 === 0 && index < rest.length - 1;
  const isChoice = form?.holds === 'choice' || form?.holds === 'stage';
  if (subject === undefined || field === undefined || (!isChoice && form?.holds !== 'text'))
    return { ...call, of: rewritten(spelling, call.of) };
  // Before the move nothing is asked of a field, so what it was stays as it is.
  const isPrior = subject.kind === 'call' && subject.name === 'PRIORVALUE';
  const keys = rest.map((part, index) => {
    const value = isKey(index) ? textLiteral(part) : undefined;
    if (value === undefined) return usualSpelling(spelling, part);
    if (!isChoice) return lowered(part, value);
    noteUnknown(spelling, form, { field, value, at: part.at });
    return { ...part, kind: 'literal', value: form?.valueFor?.(value) ?? value } as const;
  });
  const plain: Expression = { kind: 'field', name: field, at: subject.at };
  const asked = isPrior ? subject : isChoice ? plain : textSpelling(spelling, subject, '', true);
  return { ...call, of: [asked, ...keys] };
}

/** The text as the agreement compares it: in small letters and, where its ends count, without blanks around. */
function textSpelling(
  spelling: Spelling,
  subject: Expression,
  value: string,
  isTrimmed: boolean,
): Expression {
  const field = fieldIn(subject) ?? '';
  const { at } = subject;
  const own: Expression = { kind: 'field', name: field, at };
  const usual: Expression = isTrimmed
    ? { kind: 'call', name: 'LOWER', of: [{ kind: 'call', name: 'TRIM', of: [own], at }], at }
    : { kind: 'call', name: 'LOWER', of: [own], at };
  if (!isUsual(subject, isTrimmed) || value !== normalText(value))
    spelling.remark({ of: 'capitals', field }, at);
  return usual;
}

function isUsual(subject: Expression, isTrimmed: boolean): boolean {
  if (subject.kind !== 'call' || subject.name !== 'LOWER') return false;
  const [inner] = subject.of;
  const isCut = inner?.kind === 'call' && inner.name === 'TRIM';
  return isTrimmed ? isCut : inner?.kind === 'field';
}

function lowered(literal: Expression, value: string): Expression {
  return { kind: 'literal', value: value.toLowerCase(), at: literal.at };
}
