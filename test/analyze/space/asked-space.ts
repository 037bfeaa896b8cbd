import { openBudget } from '../../../src/analyze/budget.ts';
import { isIncomparable, openSpace, type Space } from '../../../src/analyze/space/space.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Field } from '../../../src/model/field.ts';
import { agreementOf, minimalFiles } from '../../model/load-fixture.ts';

const minimal = agreementOf(minimalFiles());

/** The minimal agreement with more fields. */
export function agreementWith(fields: readonly Field[]): Agreement {
  return {
    ...minimal,
    fields: { ...minimal.fields, ...Object.fromEntries(fields.map((field) => [field.id, field])) },
  };
}

/** A field with nothing but what decides. */
export function field(id: string, type: Field['type'], rest: Partial<Field> = {}): Field {
  return {
    id,
    type,
    scale: 0,
    values: [],
    nullable: true,
    pii: 'none',
    title: { en: id },
    owner: 'joint',
    valueTitles: {},
    valueSpellings: {},
    examples: [],
    systems: {},
    place: { file: 'definitions/fields.yaml', document: 0, path: ['fields', id] },
    ...rest,
  };
}

/** The space of the minimal agreement, these fields and these questions. */
export function spaceOf(fields: readonly Field[], extra: readonly Criterion[]): Space {
  const opened = openSpace({ agreements: [agreementWith(fields)], extra, budget: openBudget({}) });
  if (isIncomparable(opened)) throw new Error(opened.incomparable);
  return opened;
}
