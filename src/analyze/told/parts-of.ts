import { magnified, partsIn } from './magnified.ts';
import { type Measure, type Question, subjectOf } from './question.ts';
import type { Told } from './told.ts';

/** What expressions read of a lead. */
export interface Parts {
  readonly questions: readonly Question[];
  /** Measures that are added up or shown, not only compared with constants. */
  readonly measured: readonly Measure[];
  /** Every number in them, and how large a measure has to be to come down to it. */
  readonly numbers: readonly number[];
  /** By how much measures are larger than what they come down to, at most. */
  readonly factor: number;
}

/** Every distinct question, measure and number of the expressions. */
export function partsOf(tolds: readonly Told[]): Parts {
  const questions = new Map<string, Question>();
  const measured = new Map<string, Measure>();
  const numbers = new Set<number>();
  const seen = new Set<Told>(tolds);
  for (const told of seen) {
    if (told.is === 'asked') questions.set(JSON.stringify(told.question), told.question);
    if (told.is === 'measured') measured.set(JSON.stringify(told.measure), told.measure);
    if (told.is === 'constant' && typeof told.value === 'number') numbers.add(told.value);
    for (const part of partsIn(told)) seen.add(part);
  }
  const { factor, numbers: met } = magnified(tolds);
  return {
    questions: [...questions.values()],
    measured: [...measured.values()],
    numbers: [...new Set([...numbers, ...met])],
    factor,
  };
}

/** The questions by what they are about. */
export function bySubject(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const subjects = new Map<string, Question[]>();
  for (const question of questions) {
    const subject = subjectOf(question);
    subjects.set(subject, [...(subjects.get(subject) ?? []), question]);
  }
  return subjects;
}
