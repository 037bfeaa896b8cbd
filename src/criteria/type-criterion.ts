import { inside, type Place } from '../diagnostics/place.ts';
import type { Connective, Criterion } from './criterion.ts';
import { typeAttributeTest } from './type-attribute.ts';
import { listOf, numberOf, onlyEntryOf, valueIn } from './type-read.ts';
import { typePoints, typeVerdict } from './type-score.ts';
import { typeSignal } from './type-signal.ts';
import { typeConsent, typeQualification, typeReached } from './type-state.ts';
import type { Vocabulary } from './type-vocabulary.ts';

/**
 * A criterion as the user wrote it, already valid against the schema, in its normal form (semantics §2).
 * Undefined when anything in it is wrong; everything wrong has then been reported, not only the first.
 */
export function typeCriterion(written: unknown, place: Place, vocabulary: Vocabulary): Criterion | undefined {
  const signal = valueIn(written, 'signal');
  if (signal !== undefined) return typeSignal(written, place, vocabulary);
  const [head, body] = onlyEntryOf(written);
  const read = Object.hasOwn(heads, head) ? heads[head] : undefined;
  if (read === undefined) return typeAttributeTest({ attribute: head, body, place }, vocabulary);
  return read({ head, body, place }, vocabulary);
}

/** A criterion `{ head: body }` that stands at `place`. */
export interface WrittenTest {
  readonly head: string;
  readonly body: unknown;
  readonly place: Place;
}

type Reader = (test: WrittenTest, vocabulary: Vocabulary) => Criterion | undefined;

const heads: Readonly<Record<string, Reader>> = {
  all: (test, vocabulary) => typeConnective('all', test, vocabulary),
  any: (test, vocabulary) => typeConnective('any', test, vocabulary),
  none: (test, vocabulary) => typeConnective('none', test, vocabulary),
  kOf: typeKOf,
  total: typePoints,
  fit: typePoints,
  engagement: typePoints,
  grade: typeVerdict,
  band: typeVerdict,
  cell: typeVerdict,
  outcome: typeVerdict,
  reached: typeReached,
  objection: ({ place }) => ({ op: 'objection', place }),
  consent: typeConsent,
  qualification: typeQualification,
};

function typeConnective(
  op: Exclude<Connective['op'], 'kOf'>,
  { body, place }: WrittenTest,
  vocabulary: Vocabulary,
): Criterion | undefined {
  const of = typeParts(body, inside(place, op), vocabulary);
  return of && { op, of, place };
}

function typeKOf({ body, place }: WrittenTest, vocabulary: Vocabulary): Criterion | undefined {
  const of = typeParts(valueIn(body, 'of'), inside(place, 'kOf', 'of'), vocabulary);
  return of && { op: 'kOf', k: numberOf(valueIn(body, 'k')), of, place };
}

function typeParts(body: unknown, place: Place, vocabulary: Vocabulary): readonly Criterion[] | undefined {
  const parts = listOf(body).map((part, index) => typeCriterion(part, inside(place, index), vocabulary));
  const typed = parts.filter((part) => part !== undefined);
  return typed.length === parts.length ? typed : undefined;
}
