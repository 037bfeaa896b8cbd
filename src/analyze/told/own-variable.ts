import { present } from '../space/variable.ts';
import type { Parts } from './parts-of.ts';
import type { Choice, Measure, Question } from './question.ts';
import { leastOfFact } from './stored-age.ts';
import type { ToldValue } from './told.ts';
import { noNumbers, triedNumbers } from './tried-numbers.ts';

/** A variable of what the language has no word for: a value for each class; null = none. */
export interface OwnVariable {
  readonly subject: string;
  readonly of: Measure | Choice;
  readonly values: readonly ToldValue[];
  readonly costs: readonly number[];
  /** There are more numbers than are tried. */
  readonly isCut: boolean;
}

/** The numbers that the questions tell apart; every one that can be near the constants where they are added up. */
export function measureVariable(
  measure: Measure,
  asked: readonly Question[],
  added: Pick<Parts, 'factor' | 'numbers'> | undefined,
  step: number,
): OwnVariable {
  const cuts = asked.flatMap((question) => (question.ask === 'least' ? [question.least] : []));
  const tried =
    added === undefined ? noNumbers : triedNumbers([...cuts, ...added.numbers, 0], step, added.factor);
  const below = cuts.length === 0 || measure.of === 'fact' ? [0] : [Math.min(...cuts) - 1];
  const values = [...new Set([...below, ...cuts, ...tried.numbers])].sort((a, b) => a - b);
  const possible =
    measure.of === 'fact' ? reachable(values, leastOfFact(measure.fact)) : multiplesIn(values, step);
  return { ...own(measure, [null, ...possible]), isCut: tried.isCut };
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

/** The values of a choice, and none of them. */
export function choiceVariable(choice: Choice, values: readonly string[]): OwnVariable {
  return own(choice, [null, ...values]);
}

function own(of: Measure | Choice, values: readonly ToldValue[]): OwnVariable {
  const costs = values.map((value) =>
    value === null ? 0 : present + Math.min(99, Math.abs(Number(value)) || 1),
  );
  return { subject: JSON.stringify(of), of, values, costs, isCut: false };
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
