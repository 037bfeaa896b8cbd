import { inside, keyOf } from '../../../diagnostics/place.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Source } from '../../../model/source.ts';
import { fieldsAsked } from '../../fields-asked.ts';
import type { Rule } from '../../rule.ts';

export const fieldWithoutColumn: Rule = {
  id: 'sources/field-without-column',
  severity: 'warning',
  owner: 'joint',
  summary: 'Every field that is read has a column in every source, or is said to be absent there.',
  why: 'every condition on such a field is false for every lead of the export, as if nobody knew anything',

  *check(agreement) {
    for (const source of Object.values(agreement.sources)) {
      const missing = [...withoutColumn(agreement, source)];
      const [first] = missing;
      if (first === undefined) continue;
      yield {
        place: keyOf(inside(source.leads?.place ?? source.place, 'fields')),
        message: `${source.id} has no column for ${listed(missing)}`,
        help: `add the column, for example \`${first.field}: Name of the column\`, or write \`absent: [${missing.map(({ field }) => field).join(', ')}]\` where the system has none`,
      };
    }
  },
};

interface Asked {
  readonly field: string;
  readonly by: string;
}

function* withoutColumn(agreement: Agreement, { leads, absent }: Source): Generator<Asked> {
  // Paths that were only counted belong to no lead.
  if (leads === undefined) return;
  const told = new Set([...leads.columns.map(({ target }) => target), ...absent]);
  for (const [field, by] of fieldsAsked(agreement)) {
    if (Object.hasOwn(agreement.fields, field) && !told.has(field)) yield { field, by };
  }
}

/** Each field with the first that reads it. */
function listed(missing: readonly Asked[]): string {
  const words = missing.map(({ field, by }) => `${field} (read by ${by})`);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
