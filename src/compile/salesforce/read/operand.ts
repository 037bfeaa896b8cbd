import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { Measure, Question } from '../../../analyze/told/question.ts';
import { applied, asked, chosen, constant, type Told } from '../../../analyze/told/told.ts';
import { wholeSpans } from './whole-spans.ts';

/** What an expression of a formula stands for before it becomes a question. */
export type Operand =
  | { readonly kind: 'told'; readonly told: Told }
  | NumberOperand
  /** The same with a minus before it: it falls as the number rises. */
  | { readonly kind: 'opposite'; readonly of: NumberOperand }
  | TextOperand
  | PicklistOperand
  /** The last signs of a text. */
  | { readonly kind: 'ending'; readonly of: TextOperand; readonly length: number }
  | {
      readonly kind: 'set';
      readonly attribute: string;
      readonly valueOf: (spelled: string) => string | undefined;
    }
  /** An instant that a field holds; `blank` = days from now that stand for none. */
  | { readonly kind: 'instant'; readonly measure: Measure; readonly blank: number | null }
  /** A stage's first entry, of which formulas only ask whether there is one. */
  | { readonly kind: 'entry'; readonly stage: string }
  | { readonly kind: 'date'; readonly measure: Measure; readonly blank: number | null }
  /** The instant of the evaluation, or its date, and so many days. */
  | { readonly kind: 'now' | 'today'; readonly plus: number };

/** One number of the lead, and what is done to it before it is compared; all steps rise with it. */
export interface NumberOperand {
  readonly kind: 'number';
  readonly measure: Measure;
  /** By how much the measure is larger than the number of the formula. */
  readonly unit: number;
  readonly steps: readonly Step[];
  /** What stands for a blank, after the steps. */
  readonly blank: number | null;
}
export type Step = Rounding | Calculation;
/** To a whole number. */
interface Rounding {
  readonly do: 'floor' | 'round';
}
interface Calculation {
  readonly do: 'greatest' | 'least' | 'over' | 'plus' | 'times';
  readonly by: number;
}

/** A text attribute and how it was prepared for comparing. */
export interface TextOperand {
  readonly kind: 'text';
  readonly attribute: string;
  /** The text holds the value of an enum. */
  readonly isChoice: boolean;
  readonly isLower: boolean;
  readonly isTrimmed: boolean;
  /** Signs that were replaced by blanks. */
  readonly separators: ReadonlySet<string>;
  /** A blank was put before and behind it. */
  readonly isPadded: 'both' | 'front' | 'no';
}

/** Of a picklist: the question whether it has a value as it is spelled there; undefined = no lead ever has. */
export interface PicklistOperand {
  readonly kind: 'picklist';
  readonly question: (spelled: string) => Question | undefined;
  /** The text of the agreement that it keeps, where it is no choice. */
  readonly text?: string;
}

/** The operand as an answer, number or text. */
export function toldOf(operand: Operand, at: number): Told {
  if (operand.kind === 'told') return operand.told;
  if (operand.kind === 'number') return toldNumber(operand, at);
  if (operand.kind === 'opposite') return applied('times', toldNumber(operand.of, at), constant(-1));
  throw new ForeignText('a value that is not compared here', at);
}

const told = (of: Told): Operand => ({ kind: 'told', told: of });

export { told };

/** Steps up to the last rounding make whole spans of time, those after it are worked out with them. */
function toldNumber({ blank, measure, steps, unit }: NumberOperand, at: number): Told {
  const rounded = steps.findLastIndex(isRounding) + 1;
  const start = rounded > 0 ? wholeSpans(measure, unit, steps.slice(0, rounded)) : measured(measure, unit);
  if (start === undefined) throw new ForeignText('a rounded number', at);
  const held = steps
    .slice(rounded)
    .filter((step) => !isRounding(step))
    .reduce((number, { by, do: step }) => applied(step, number, constant(by)), start);
  return chosen(asked({ ask: 'held', measure }), held, constant(blank));
}

function isRounding(step: Step): step is Rounding {
  return step.do === 'floor' || step.do === 'round';
}

function measured(measure: Measure, unit: number): Told {
  const own: Told = { is: 'measured', measure };
  return unit === 1 ? own : applied('over', own, constant(unit));
}

/** The number of the formula after the steps. */
export function throughSteps(steps: readonly Step[], value: number): number {
  return steps.reduce(stepped, value);
}

function stepped(value: number, step: Step): number {
  switch (step.do) {
    case 'floor':
      return Math.floor(value);
    case 'round':
      return Math.round(value);
    case 'greatest':
      return Math.max(value, step.by);
    case 'least':
      return Math.min(value, step.by);
    case 'over':
      return value / step.by;
    case 'plus':
      return value + step.by;
    case 'times':
      return value * step.by;
  }
}

/** Operand with one more step. */
export function withStep(operand: NumberOperand, step: Step): NumberOperand {
  const blank = operand.blank === null ? null : stepped(operand.blank, step);
  return { ...operand, steps: [...operand.steps, step], blank };
}

/** The number when the operand is a constant one. */
export function constantNumber(operand: Operand): number | undefined {
  if (operand.kind !== 'told' || operand.told.is !== 'constant') return undefined;
  const { value } = operand.told;
  return typeof value === 'number' ? value : undefined;
}

/** The text when the operand is a constant one. */
export function constantText(operand: Operand): string | undefined {
  if (operand.kind !== 'told' || operand.told.is !== 'constant') return undefined;
  const { value } = operand.told;
  return typeof value === 'string' ? value : undefined;
}
