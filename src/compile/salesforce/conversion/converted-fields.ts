import { columnOf } from '../column.ts';
import type { LeadField } from '../lead-field.ts';
import type { ObjectField, OtherObject } from '../object-field.ts';
import type { Workbench } from '../workbench.ts';

/**
 * What a converted lead takes along: to the opportunity where it came from, which gate stopped it, and what it scored at
 * the handoff; to the contact whether the person objects and consents. `snapshots` and `gate` are fields of the lead.
 */
export function convertedFields(
  workbench: Workbench,
  snapshots: readonly string[],
  gate: string,
): readonly ObjectField[] {
  const byName = new Map(workbench.fields().map((field) => [field.name, field]));
  const taken = (object: OtherObject, names: readonly string[]): readonly ObjectField[] =>
    [...new Set(names)].flatMap((name) => {
      const field = byName.get(name);
      return field === undefined || field.formula !== undefined ? [] : [copyOf(object, field)];
    });
  const state = [...byName.values()].filter(
    ({ holds }) => holds?.of === 'objection' || holds?.of === 'consent',
  );
  return [
    ...taken('Opportunity', [...originFields(workbench), gate, ...snapshots]),
    ...taken(
      'Contact',
      state.map(({ name }) => name),
    ),
  ];
}

/** Fields by which channels are told; the standard lead source is taken along by Salesforce itself. */
function originFields(workbench: Workbench): readonly string[] {
  const { channels, fields } = workbench.agreement;
  const ids = [...new Set(Object.values(channels).flatMap((channel) => Object.keys(channel.fields)))];
  return ids.flatMap((id) => {
    const field = fields[id];
    return field === undefined
      ? []
      : [columnOf(workbench, field)].filter(({ created }) => created).map(({ name }) => name);
  });
}

/** The same field under the same name; nobody gets rights to write it from us. */
function copyOf(object: OtherObject, { holds: _lead, ...field }: LeadField): ObjectField {
  return {
    object,
    from: field.name,
    field: {
      ...field,
      description: `Taken from the lead when it is converted. ${field.description}`.trim(),
      editors: [],
      readers: [...new Set([...field.readers, ...field.editors])],
    },
  };
}
