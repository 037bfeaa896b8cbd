import { ForeignText } from '../../analyze/told/foreign-text.ts';
import type { Choice, Measure } from '../../analyze/told/question.ts';
import { fromThreshold } from '../../analyze/told/threshold.ts';
import { and, applied, asked, blank, chosen, constant, not, or, type Told } from '../../analyze/told/told.ts';
import { defaultModel, toldPresence, toldSignal } from '../../analyze/told/told-criterion.ts';
import { toldOutcome } from '../../analyze/told/told-outcome.ts';
import { toldBounded } from '../../analyze/told/told-points.ts';
import { toldLabel } from '../../analyze/told/told-verdict.ts';
import type { TextTest } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import { ownValue } from '../../support/own-value.ts';
import { wordPattern } from '../word-pattern.ts';
import { type SqlColumnMeaning, sqlColumnMeaning } from './sql-column-meaning.ts';
import type { SqlExpression, SqlSign } from './sql-expression.ts';

/** What a statement was written for. */
export interface SqlReading {
  readonly agreement: Agreement;
  /** Its local date, as days since 1970-01-01. */
  readonly today: number;
}

/** What an expression stands for before it becomes a question. */
type SqlOperand =
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'number'; readonly measure: Measure; readonly isAge: boolean }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'text' | 'set' | 'date'; readonly attribute: string }
  /** Rank of the stage in which the lead stands. */
  | { readonly kind: 'rank' };

/** What an expression says. Throws ForeignText for what our statements never say. */
export function readSql(reading: SqlReading, expression: SqlExpression): Told {
  const read = (part: SqlExpression): Told => toldOf(reading, operandOf(reading, part), part.at);
  switch (expression.kind) {
    case 'not':
      return not(read(expression.of));
    case 'joined':
      return expression.op === 'AND' ? and(expression.of.map(read)) : or(expression.of.map(read));
    case 'missing': {
      const held = presenceOf(reading, operandOf(reading, expression.of), expression.at);
      return expression.isNot ? held : not(held);
    }
    case 'among': {
      const among = or(
        expression.list.map((one) => compared(reading, '=', expression.of, one, expression.at)),
      );
      return expression.isNot ? not(among) : among;
    }
    case 'case':
      return caseOf(reading, expression);
    case 'signed':
      return signedOf(reading, expression);
    case 'call':
      return callOf(reading, expression, read);
    default:
      return toldOf(reading, operandOf(reading, expression), expression.at);
  }
}

/** The first arm that is true, or whose value the subject has. */
function caseOf(
  reading: SqlReading,
  { arms, at, otherwise, subject }: SqlExpression & { readonly kind: 'case' },
): Told {
  return arms.reduceRight<Told>(
    (rest, { gives, when }) => {
      const is = subject === undefined ? readSql(reading, when) : compared(reading, '=', subject, when, at);
      return chosen(is, readSql(reading, gives), rest);
    },
    readSql(reading, otherwise),
  );
}

function signedOf(
  reading: SqlReading,
  { at, left, right, sign }: SqlExpression & { readonly kind: 'signed' },
): Told {
  const parts = (): readonly Told[] => [readSql(reading, left), readSql(reading, right)];
  switch (sign) {
    case '+':
      return applied('plus', ...parts().flatMap(summands));
    case '*':
      return applied('times', ...parts());
    case '||':
      return joinedTexts(parts());
    case '-':
      throw new ForeignText('a difference of other things', at);
    default:
      return compared(reading, sign, left, right, at);
  }
}

/** A text put together with nothing is nothing. */
function joinedTexts(parts: readonly Told[]): Told {
  const anyBlank = or(parts.map((part) => applied('equal', applied('joined', part), constant(''))));
  return chosen(anyBlank, blank, applied('joined', ...parts));
}

function summands(part: Told): readonly Told[] {
  return part.is === 'applied' && part.operation === 'plus' ? part.of : [part];
}

type Call = SqlExpression & { readonly kind: 'call' };

const textCalls: ReadonlyMap<string, TextTest['op']> = new Map([
  ['contains', 'contains'],
  ['ends_with', 'endsWith'],
  ['regexp_matches', 'containsWord'],
  ['starts_with', 'startsWith'],
]);

function callOf(reading: SqlReading, call: Call, read: (part: SqlExpression) => Told): Told {
  const { at, name, of } = call;
  const op = textCalls.get(name);
  if (op !== undefined) return textCall(reading, call, op);
  const [first, second] = of;
  if (first === undefined || second === undefined || of.length > 2)
    throw new ForeignText(`${name} of ${of.length} values`, at);
  switch (name) {
    case 'greatest':
    case 'least':
      return applied(name, read(first), read(second));
    case 'coalesce':
      return orElse(read(first), read(second));
    default:
      throw new ForeignText(`the function ${name}`, at);
  }
}

/** The answer, or what stands in for a blank one. */
function orElse(told: Told, other: Told): Told {
  const isFalse = other.is === 'constant' && other.value === false;
  if (isFalse) return chosen(told, constant(true), constant(false));
  if (told.is === 'chosen')
    return chosen(told.when, orElse(told.gives, other), orElse(told.otherwise, other));
  return told.is === 'constant' && told.value === null ? other : told;
}

function textCall(reading: SqlReading, { at, name, of }: Call, op: TextTest['op']): Told {
  const [column, literal] = of;
  const operand = column && operandOf(reading, column);
  const text = literal?.kind === 'literal' && typeof literal.value === 'string' ? literal.value : undefined;
  if (operand === undefined || text === undefined) throw new ForeignText(`${name} of other things`, at);
  if (operand.kind === 'set' && op === 'contains') {
    const value = /^\n([^\n]+)\n$/.exec(text)?.[1];
    if (value === undefined) throw new ForeignText('a part of a member', at);
    return whereHeld(reading, operand, asked({ ask: 'member', attribute: operand.attribute, value }), at);
  }
  if (operand.kind !== 'text') throw new ForeignText(`${name} of something else than a text`, at);
  const { attribute } = operand;
  const literals = op === 'containsWord' ? wordsOfPattern(text, at) : [text];
  const answer = or(literals.map((one) => asked({ ask: 'text', attribute, op, literal: one })));
  return whereHeld(reading, operand, answer, at);
}

/** The words of a pattern that is built as ours are. */
function wordsOfPattern(pattern: string, at: number): readonly string[] {
  const words = /\)\(([^()]*)\)\(\$/.exec(pattern)?.[1]?.split('|') ?? [];
  if (wordPattern(words) !== pattern) throw new ForeignText('another pattern', at);
  return words;
}

/** Two operands compared; a comparison with a blank is blank. */
function compared(
  reading: SqlReading,
  sign: SqlSign,
  left: SqlExpression,
  right: SqlExpression,
  at: number,
): Told {
  const operand = operandOf(reading, left);
  const value = right.kind === 'literal' ? right.value : undefined;
  if (typeof value === 'number' && operand.kind === 'number')
    return whereHeld(reading, operand, numberCompared(operand.measure, sign, value, at), at);
  if (typeof value === 'number' && operand.kind === 'rank') return rankCompared(reading, sign, value, at);
  if (typeof value === 'string' && sign === '=') {
    if (operand.kind === 'choice') {
      const is = asked({ ask: 'one', choice: operand.choice, value });
      return whereHeld(reading, operand, is, at);
    }
    if (operand.kind === 'text') {
      const is = asked({ ask: 'text', attribute: operand.attribute, op: 'equals', literal: value });
      return whereHeld(reading, operand, is, at);
    }
  }
  return toldCompared(sign, toldOf(reading, operand, at), readSql(reading, right), at);
}

function toldCompared(sign: SqlSign, left: Told, right: Told, at: number): Told {
  switch (sign) {
    case '=':
      return applied('equal', left, right);
    case '>=':
      return applied('atLeast', left, right);
    case '>':
      return applied('above', left, right);
    case '<=':
      return applied('atLeast', right, left);
    case '<':
      return applied('above', right, left);
    default:
      throw new ForeignText(`a comparison by ${sign}`, at);
  }
}

function numberCompared(measure: Measure, sign: SqlSign, value: number, at: number): Told {
  const atLeast = fromThreshold(measure, (number) => number >= value);
  const above = fromThreshold(measure, (number) => number > value);
  switch (sign) {
    case '=':
      return and([atLeast, not(above)]);
    case '>=':
      return atLeast;
    case '>':
      return above;
    case '<=':
      return not(above);
    case '<':
      return not(atLeast);
    default:
      throw new ForeignText(`a comparison by ${sign}`, at);
  }
}

/** The stages whose rank compares so. */
function rankCompared({ agreement }: SqlReading, sign: SqlSign, value: number, at: number): Told {
  const { stages } = agreement.lifecycle;
  const fitting = stages.filter((_, rank) => {
    const told = toldCompared(sign, constant(rank), constant(value), at);
    return told.is === 'constant' && told.value === true;
  });
  return or(fitting.map(({ id }) => asked({ ask: 'one', choice: { of: 'stage' }, value: id })));
}

function whereHeld(reading: SqlReading, operand: SqlOperand, answer: Told, at: number): Told {
  return chosen(presenceOf(reading, operand, at), answer, blank);
}

function presenceOf({ agreement }: SqlReading, operand: SqlOperand, at: number): Told {
  switch (operand.kind) {
    case 'number':
      return asked({ ask: 'held', measure: operand.measure });
    case 'choice':
      return not(asked({ ask: 'one', choice: operand.choice, value: null }));
    case 'text':
    case 'set':
    case 'date':
      return toldPresence(agreement, operand.attribute);
    default:
      throw new ForeignText('IS NULL of other things', at);
  }
}

function operandOf(reading: SqlReading, expression: SqlExpression): SqlOperand {
  const { at } = expression;
  if (expression.kind === 'literal') return { kind: 'told', told: constant(expression.value) };
  if (expression.kind === 'signed' && expression.sign === '-') return ageOf(reading, expression);
  if (expression.kind !== 'column') return { kind: 'told', told: readSql(reading, expression) };
  const meaning = sqlColumnMeaning(reading.agreement, expression.name);
  if (meaning === undefined)
    throw new ForeignText(`the column ${expression.name}, which is not read back`, at);
  return columnOperand(reading, meaning);
}

/** Today's date, as a number, less a date. */
function ageOf(
  reading: SqlReading,
  { at, left, right }: SqlExpression & { readonly kind: 'signed' },
): SqlOperand {
  const date = operandOf(reading, right);
  if (left.kind !== 'literal' || left.value !== reading.today || date.kind !== 'date')
    throw new ForeignText('a difference of other things', at);
  return { kind: 'number', measure: { of: 'attribute', attribute: date.attribute }, isAge: true };
}

function columnOperand({ agreement }: SqlReading, meaning: SqlColumnMeaning): SqlOperand {
  const told = (of: Told): SqlOperand => ({ kind: 'told', told: of });
  const scoring = defaultModel(agreement);
  const id = scoring?.id ?? '';
  switch (meaning.of) {
    case 'attribute':
      return attributeOperand(agreement, meaning.attribute);
    case 'consent':
      return { kind: 'choice', choice: { of: 'consent', purpose: meaning.purpose } };
    case 'any-consent':
      return told(
        or(
          Object.keys(agreement.consentPurposes).map((purpose) =>
            asked({ ask: 'one', choice: { of: 'consent', purpose }, value: meaning.state }),
          ),
        ),
      );
    case 'objecting':
      return told(asked({ ask: 'objection' }));
    case 'reached':
      return told(asked({ ask: 'reached', stage: meaning.stage }));
    case 'recent':
      return told(chosen(toldSignal({ ...meaning, count: 1 }), constant(1), constant(0)));
    case 'group':
      return told(groupPoints(agreement, meaning));
    case 'points':
      return { kind: 'number', measure: { of: 'points', scoring: id, part: meaning.part }, isAge: false };
    case 'known':
      return { kind: 'number', measure: { of: 'known', scoring: id }, isAge: false };
    case 'label':
      return told(scoring === undefined ? blank : toldLabel(scoring, meaning.label));
    case 'outcome':
      return told(chosen(asked({ ask: 'objection' }), blank, toldOutcome(agreement, id)));
    case 'rank':
      return { kind: 'rank' };
    case 'stage':
      return { kind: 'choice', choice: { of: 'stage' } };
  }
}

function attributeOperand({ fields }: Agreement, attribute: string): SqlOperand {
  const choice: Choice = { of: 'attribute', attribute };
  switch (ownValue(fields, attribute)?.type) {
    case 'boolean': {
      const isMissing = asked({ ask: 'one', choice, value: null });
      return { kind: 'told', told: chosen(isMissing, blank, asked({ ask: 'one', choice, value: 'true' })) };
    }
    case 'date':
      return { kind: 'date', attribute };
    case 'enum':
      return { kind: 'choice', choice };
    case 'set':
      return { kind: 'set', attribute };
    case 'text':
      return { kind: 'text', attribute };
    default:
      return { kind: 'number', measure: { of: 'attribute', attribute }, isAge: false };
  }
}

/** The clamped points of a group, as its own column was found to say. */
export function groupPoints(
  agreement: Agreement,
  of: { readonly dimension: string; readonly group: string },
): Told {
  const scoring = defaultModel(agreement);
  const dimension = scoring?.dimensions.find(({ id }) => id === of.dimension);
  const group = dimension?.groups.find(({ id }) => id === of.group);
  if (scoring === undefined || group === undefined) return blank;
  const rules = group.rules.map(({ id }) => id);
  const measure: Measure = {
    of: 'rules',
    scoring: scoring.id,
    dimension: of.dimension,
    group: group.id,
    rules,
  };
  return toldBounded({ is: 'measured', measure }, group);
}

function toldOf(reading: SqlReading, operand: SqlOperand, at: number): Told {
  if (operand.kind === 'told') return operand.told;
  if (operand.kind === 'number' && !operand.isAge)
    return whereHeld(reading, operand, { is: 'measured', measure: operand.measure }, at);
  throw new ForeignText('a value that is not compared here', at);
}
