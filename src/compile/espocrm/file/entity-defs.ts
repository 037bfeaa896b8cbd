import type { FieldType, LeadField, Option } from '../lead-field.ts';

/** The fields of the lead as metadata. Labels stand in the files of the languages. */
export function entityDefs(fields: readonly LeadField[]): unknown {
  return { fields: Object.fromEntries(fields.map((field) => [field.name, fieldDefs(field)])) };
}

function fieldDefs({ computed, tooltip, type }: LeadField): unknown {
  return {
    ...typeDefs(type),
    ...(computed === true && { readOnly: true }),
    ...(tooltip !== undefined && { tooltip: true }),
  };
}

function typeDefs(type: FieldType): Readonly<Record<string, unknown>> {
  switch (type.type) {
    case 'enum':
      return {
        type: 'enum',
        // The first is the blank, which is also what a new lead has.
        options: ['', ...type.options.map(({ value }) => value)],
        default: '',
        ...styles(type.options),
      };
    case 'multiEnum':
      return { type: 'multiEnum', options: type.options.map(({ value }) => value) };
    default:
      return { ...type };
  }
}

function styles(options: readonly Option[]): Readonly<Record<string, unknown>> {
  const styled = options.flatMap(({ style, value }) =>
    style === undefined ? [] : [[value, style] as const],
  );
  return styled.length === 0 ? {} : { style: Object.fromEntries(styled), displayAsLabel: true };
}
