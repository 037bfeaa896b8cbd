import type { Value, Values } from '../criteria/attribute.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Field } from '../model/field.ts';
import { normalText } from '../support/normal-text.ts';
import { ownValue } from '../support/own-value.ts';
import type { Written, WrittenRecord } from './flow-yaml.ts';

/** Values of fields as they stand in a file. */
export function writtenValues({ fields }: Pick<Agreement, 'fields'>, values: Values): WrittenRecord {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, writtenValue(value, ownValue(fields, id))]),
  );
}

/** Decimals are kept as scaled integers, texts in their normal form; people write them otherwise. */
function writtenValue(value: Value | undefined, field: Field | undefined): Written | undefined {
  if (typeof value === 'number') return value / 10 ** (field?.scale ?? 0);
  if (typeof value === 'string') return spelling(value, field);
  return typeof value === 'object' ? value.map((member) => spelling(member, field)) : value;
}

/** As the agreement itself writes the value, if it does. */
function spelling(value: string, field: Field | undefined): string {
  const example = field?.examples.find((each) => typeof each === 'string' && normalText(each) === value);
  return ownValue(field?.valueSpellings ?? {}, value) ?? (typeof example === 'string' ? example : value);
}
