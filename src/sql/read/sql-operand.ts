import { ForeignText } from '../../analyze/told/foreign-text.ts';
import type { Choice, Measure } from '../../analyze/told/question.ts';
import { asked, blank, chosen, constant, not, or, type Told } from '../../analyze/told/told.ts';
import { defaultModel, toldPresence, toldSignal } from '../../analyze/told/told-criterion.ts';
import { toldOutcome } from '../../analyze/told/told-outcome.ts';
import { toldBounded } from '../../analyze/told/told-points.ts';
import { toldLabel } from '../../analyze/told/told-verdict.ts';
import type { Agreement } from '../../model/agreement.ts';
import { ownValue } from '../../support/own-value.ts';
import { type SqlColumnMeaning, sqlColumnMeaning } from './sql-column-meaning.ts';
import type { SqlExpression } from './sql-expression.ts';

/** What a statement was written for. */
export interface SqlReading {
  readonly agreement: Agreement;
  /** Its local date, as days since 1970-01-01. */
  readonly today: number;
}

/** The same, and how the parts of an expression are read. */
export interface SqlParts extends SqlReading {
  readonly told: (expression: SqlExpression) => Told;
}

/** What an expression stands for before it becomes a question. */
export type SqlOperand =
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'number'; readonly measure: Measure; readonly isAge: boolean }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'text' | 'set' | 'date'; readonly attribute: string }
  /** Rank of the stage in which the lead stands. */
  | { readonly kind: 'rank' };

/** The answer where there is a value, else a blank. */
export function whereHeld(reading: SqlParts, operand: SqlOperand, answer: Told, at: number): Told {
  return chosen(presenceOf(reading, operand, at), answer, blank);
}

/** Is there a value? */
export function presenceOf({ agreement }: SqlParts, operand: SqlOperand, at: number): Told {
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

/** What an expression stands for, without being read where it is a column. */
export function operandOf(reading: SqlParts, expression: SqlExpression): SqlOperand {
  const { at } = expression;
  if (expression.kind === 'literal') return { kind: 'told', told: constant(expression.value) };
  if (expression.kind === 'signed' && expression.sign === '-') return ageOf(reading, expression);
  if (expression.kind !== 'column') return { kind: 'told', told: reading.told(expression) };
  const meaning = sqlColumnMeaning(reading.agreement, expression.name);
  if (meaning === undefined)
    throw new ForeignText(`the column ${expression.name}, which is not read back`, at);
  return columnOperand(reading, meaning);
}

/** Today's date, as a number, less a date. */
function ageOf(
  reading: SqlParts,
  { at, left, right }: SqlExpression & { readonly kind: 'signed' },
): SqlOperand {
  const date = operandOf(reading, right);
  if (left.kind !== 'literal' || left.value !== reading.today || date.kind !== 'date')
    throw new ForeignText('a difference of other things', at);
  return { kind: 'number', measure: { of: 'attribute', attribute: date.attribute }, isAge: true };
}

function columnOperand({ agreement }: SqlParts, meaning: SqlColumnMeaning): SqlOperand {
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

/** The operand as an answer, number or text. */
export function toldOf(reading: SqlParts, operand: SqlOperand, at: number): Told {
  if (operand.kind === 'told') return operand.told;
  if (operand.kind === 'number' && !operand.isAge)
    return whereHeld(reading, operand, { is: 'measured', measure: operand.measure }, at);
  throw new ForeignText('a value that is not compared here', at);
}
