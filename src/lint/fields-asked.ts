import { attributesRead } from '../criteria/attributes-read.ts';
import type { Agreement } from '../model/agreement.ts';
import { criteriaInUse } from '../model/criteria-in-use.ts';

/** Every attribute that a criterion reads or the entry of a stage needs, with the first that does, for messages. */
export function fieldsAsked(agreement: Agreement): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  for (const { criterion, by } of criteriaInUse(agreement)) {
    for (const name of attributesRead(criterion)) if (!asked.has(name)) asked.set(name, by);
  }
  for (const { id, entry } of agreement.lifecycle.stages) {
    for (const field of entry.fields) if (!asked.has(field)) asked.set(field, `stage ${id}`);
  }
  return asked;
}
