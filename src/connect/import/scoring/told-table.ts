import { partsOf } from '../../../analyze/told/parts-of.ts';
import type { Question } from '../../../analyze/told/question.ts';
import { type Told, type ToldValue, workedOut } from '../../../analyze/told/told.ts';

/** The value of an expression for given answers to its questions; it adds up no measure. */
export function valueFor(told: Told, answer: (question: Question) => boolean): ToldValue {
  switch (told.is) {
    case 'constant':
      return told.value;
    case 'asked':
      return answer(told.question);
    case 'measured':
      return null;
    case 'chosen':
      return valueFor(valueFor(told.when, answer) === true ? told.gives : told.otherwise, answer);
    case 'applied':
      return workedOut(
        told.operation,
        told.of.map((part) => valueFor(part, answer)),
      );
  }
}

/** Numbers of one measure, from the least to below the next step's, and what an expression gives for them. */
export interface NumberStep {
  /** −∞ for the first. */
  readonly from: number;
  readonly value: ToldValue;
}

export interface NumberTable {
  readonly blank: ToldValue;
  /** Neighbours differ in their value. */
  readonly steps: readonly NumberStep[];
}

/** An expression that asks only about one measure, as a table. */
export function numberTable(told: Told): NumberTable {
  const bounds = partsOf([told]).questions.flatMap((question) =>
    question.ask === 'least' ? [question.least] : [],
  );
  const starts = [Number.NEGATIVE_INFINITY, ...new Set(bounds.toSorted((left, right) => left - right))];
  const at = (number: number | undefined): ToldValue =>
    valueFor(
      told,
      (question) => number !== undefined && (question.ask !== 'least' || number >= question.least),
    );
  const all = starts.map((from) => ({ from, value: at(from) }));
  return {
    blank: at(undefined),
    steps: all.filter(({ value }, index) => index === 0 || value !== all[index - 1]?.value),
  };
}

/** An expression that asks only about one choice: what it gives for the values it names, for any other, and for none. */
export interface ChoiceTable {
  readonly named: readonly { readonly value: string; readonly gives: ToldValue }[];
  readonly other: ToldValue;
  readonly none: ToldValue;
}

export function choiceTableOf(told: Told): ChoiceTable {
  const values = partsOf([told]).questions.flatMap((question) =>
    question.ask === 'one' && question.value !== null ? [question.value] : [],
  );
  const at = (value: string | null | undefined): ToldValue =>
    valueFor(told, (question) => question.ask === 'one' && question.value === value);
  return {
    named: [...new Set(values)].map((value) => ({ value, gives: at(value) })),
    other: at(undefined),
    none: at(null),
  };
}

/** Every question of an expression. */
export function questionsOf(told: Told): readonly Question[] {
  return partsOf([told]).questions;
}
