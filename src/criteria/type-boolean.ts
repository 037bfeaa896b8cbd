import { inside, type Place } from '../diagnostics/place.ts';
import type { Criterion } from './criterion.ts';
import type { AttributeQuestion } from './type-attribute.ts';
import { textOf } from './type-read.ts';
import type { Vocabulary } from './type-vocabulary.ts';

/** `eq`, `in` and `notIn` of a boolean; lists are resolved here, so the normal form only knows `eq`. */
export function typeBoolean(question: AttributeQuestion, vocabulary: Vocabulary): Criterion | undefined {
  const { attribute, operator, literal, literalPlace, place } = question;
  const literals: readonly unknown[] = Array.isArray(literal) ? literal : [literal];
  const wrong = literals.flatMap((value, index) =>
    typeof value === 'boolean'
      ? []
      : [{ value, place: Array.isArray(literal) ? inside(literalPlace, index) : literalPlace }],
  );
  for (const { value, place: where } of wrong) reportNoBoolean(attribute.id, value, where, vocabulary);
  if (wrong.length > 0) return undefined;
  const accepted = [true, false].filter((value) => literals.includes(value) === (operator !== 'notIn'));
  return acceptedCriterion(attribute.id, accepted, place);
}

/** A missing value passes neither `in` nor `notIn`, so both values together ask whether it is there. */
function acceptedCriterion(attribute: string, accepted: readonly boolean[], place: Place): Criterion {
  const [value, other] = accepted;
  if (value === undefined) return { op: 'any', of: [], place };
  if (other === undefined) return { op: 'eq', attribute, value, place };
  return { op: 'exists', attribute, place };
}

function reportNoBoolean(attribute: string, value: unknown, place: Place, { report }: Vocabulary): void {
  const written = typeof value === 'object' ? 'a map' : textOf(value);
  report({
    code: 'criteria/value-type',
    place,
    message: `${attribute} is true or false, and never ${written}`,
    help: 'write `true` or `false`, without quotes',
  });
}
