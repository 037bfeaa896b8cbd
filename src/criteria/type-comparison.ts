import { inside, type Place } from '../diagnostics/place.ts';
import type { Criterion } from './criterion.ts';
import type { AttributeQuestion } from './type-attribute.ts';
import { listOf, textOf } from './type-read.ts';
import type { ConstantProblem, Vocabulary } from './type-vocabulary.ts';

/** `gte`, `gt`, `lte`, `lt` with one constant and `between` with two, each read by `read`. */
export function typeComparison(
  question: AttributeQuestion,
  read: (written: string) => number | ConstantProblem,
  vocabulary: Vocabulary,
): Criterion | undefined {
  const { attribute, operator, literal, literalPlace, place } = question;
  const constant = (written: unknown, at: Place) => readConstant(read(textOf(written)), at, vocabulary);
  if (operator === 'gte' || operator === 'gt' || operator === 'lte' || operator === 'lt') {
    const value = constant(literal, literalPlace);
    return value === undefined ? undefined : { op: operator, attribute: attribute.id, value, place };
  }
  const [low, high] = listOf(literal).map((end, index) => constant(end, inside(literalPlace, index)));
  if (low === undefined || high === undefined) return undefined;
  if (low <= high) return { op: 'between', attribute: attribute.id, low, high, place };
  vocabulary.report({
    code: 'criteria/empty-range',
    place: literalPlace,
    message: `nothing lies between ${listOf(literal).map(textOf).join(' and ')}`,
    help: 'write the smaller one first; for dates that is the smaller age',
  });
  return undefined;
}

function readConstant(
  read: number | ConstantProblem,
  place: Place,
  { report }: Vocabulary,
): number | undefined {
  if (typeof read === 'number') return read;
  report({ ...read, place });
  return undefined;
}
