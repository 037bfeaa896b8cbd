import type { Values } from '../../criteria/attribute.ts';
import { ownValue } from '../../support/own-value.ts';
import { isRecord, Unreadable } from './plain-data.ts';
import { readValue } from './read-value.ts';
import type { ToldAgreement } from './tried-agreement.ts';

/** Values of fields, and the fields that are said to be unknown. */
export function readValues(
  { fields }: ToldAgreement,
  written: unknown,
  path: string,
): { readonly values: Values; readonly cleared: readonly string[] } {
  if (!isRecord(written)) throw new Unreadable(path);
  const read = Object.entries(written).map(([id, value]) => {
    const field = ownValue(fields, id);
    const typed = field && readValue(value, field);
    if (typed === undefined) throw new Unreadable(`${path}/${id}`);
    return [id, typed] as const;
  });
  return {
    values: Object.fromEntries(read.flatMap(([id, value]) => (value === null ? [] : [[id, value]]))),
    cleared: read.flatMap(([id, value]) => (value === null ? [id] : [])).sort(),
  };
}
