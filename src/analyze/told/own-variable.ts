import { present } from '../space/variable.ts';
import type { Choice, Measure, Question } from './question.ts';
import { leastOfFact } from './stored-age.ts';
import type { ToldValue } from './told.ts';

/** A variable of what the language has no word for: a value for each class; null = none. */
export interface OwnVariable {
  readonly subject: string;
  readonly of: Measure | Choice;
  readonly values: readonly ToldValue[];
  readonly costs: readonly number[];
}

/** How far beyond every constant numbers are told apart. */
const beyond = 2;
/** More numbers than these are not tried one by one. */
export const mostNumbers = 1_500;

/** The numbers that the questions tell apart; every whole number near the constants where they are added up. */
export function measureVariable(
  measure: Measure,
  asked: readonly Question[],
  added: readonly number[] | undefined,
  step: number,
): OwnVariable {
  const cuts = asked.flatMap((question) => (question.ask === 'least' ? [question.least] : []));
  const whole = added === undefined ? [] : wholeNumbers([...cuts, ...added, 0]);
  const below = cuts.length === 0 || measure.of === 'fact' ? [0] : [Math.min(...cuts) - 1];
  const values = [...new Set([...below, ...cuts, ...whole])].sort((a, b) => a - b);
  const possible =
    measure.of === 'fact' ? reachable(values, leastOfFact(measure.fact)) : multiplesIn(values, step);
  return own(measure, [null, ...possible]);
}

/** Of every class its first multiple of the step, of the lowest its last; classes without one hold no lead. */
function multiplesIn(values: readonly number[], step: number): readonly number[] {
  const multiples = values.map(
    (value, index) => (index === 0 ? Math.floor(value / step) : Math.ceil(value / step)) * step,
  );
  return multiples.filter(
    (multiple, index) => index === 0 || multiple < (values[index + 1] ?? Number.POSITIVE_INFINITY),
  );
}

/** Without the classes that lie below the least value, which begins the first of the others. */
function reachable(values: readonly number[], least: number): readonly number[] {
  const above = values.filter((value) => value > least);
  return [least, ...above];
}

function wholeNumbers(constants: readonly number[]): readonly number[] {
  const low = Math.floor(Math.min(...constants)) - beyond;
  const high = Math.ceil(Math.max(...constants)) + beyond;
  const count = Math.min(high - low + 1, mostNumbers);
  return Array.from({ length: count }, (_, index) => low + index);
}

/** The values of a choice, and none of them. */
export function choiceVariable(choice: Choice, values: readonly string[]): OwnVariable {
  return own(choice, [null, ...values]);
}

function own(of: Measure | Choice, values: readonly ToldValue[]): OwnVariable {
  const costs = values.map((value) =>
    value === null ? 0 : present + Math.min(99, Math.abs(Number(value)) || 1),
  );
  return { subject: JSON.stringify(of), of, values, costs };
}

/** How a question about the variable is answered for one of its values. */
export function answerFor(question: Question, value: ToldValue): boolean {
  switch (question.ask) {
    case 'held':
      return value !== null;
    case 'least':
      return value !== null && Number(value) >= question.least;
    case 'one':
      return value === question.value;
    default:
      return false;
  }
}
