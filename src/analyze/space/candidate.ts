import type { Value } from '../../criteria/attribute.ts';
import { attributeHolds } from '../../criteria/attribute-holds.ts';
import type { AttributeTest } from '../../criteria/criterion.ts';
import { factsOfValues } from '../../criteria/facts.ts';
import { typeValue } from '../../criteria/type-value.ts';
import { today } from '../../criteria/witness/known.ts';
import type { Field } from '../../model/field.ts';
import { dateOfDay, dayOfDate } from '../../support/local-date.ts';

/** A value that stands for all with the same answers. */
export interface Candidate {
  readonly value: Value;
  readonly isExample: boolean;
}

/** The examples of a field as the values they are; of a date as ages on the day of all witnesses. */
export function exampleValues(field: Field): readonly Value[] {
  return field.examples.flatMap((example) => {
    const { value } = typeValue(example, field);
    if (value === undefined) return [];
    return [field.type === 'date' && typeof value === 'string' ? today - dayOfDate(value) : value];
  });
}

/** How each question about a field is answered for a value of it; of a date for its age. */
export function answersOf(
  value: Value | undefined,
  field: Field,
  tests: readonly AttributeTest[],
): readonly boolean[] {
  const written = field.type === 'date' && typeof value === 'number' ? dateOfDay(today - value) : value;
  const facts = factsOfValues({
    attributes: { [field.id]: field },
    values: { [field.id]: written },
    today,
  });
  return tests.map((test) => attributeHolds(test, facts));
}
