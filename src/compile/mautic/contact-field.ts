/** A custom field of the contact, as the REST API creates it. */
export interface ContactField {
  readonly alias: string;
  readonly label: string;
  readonly type: FieldType;
  /** Of `select` and `multiselect`. */
  readonly options?: readonly Option[];
  /** Decimal places of a `number`. */
  readonly scale?: number;
}

export type FieldType = 'boolean' | 'date' | 'datetime' | 'multiselect' | 'number' | 'select' | 'text';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Path of the payload. */
export function fieldPath(alias: string): string {
  return `fields/${alias}.json`;
}

/** Labels are cut where Mautic refuses longer ones. */
export function fieldBody({ alias, label, options, scale, type }: ContactField): unknown {
  return {
    label: label.replaceAll(/\s+/g, ' ').slice(0, 191),
    alias,
    type,
    group: 'professional',
    object: 'lead',
    isPublished: true,
    isPubliclyUpdatable: false,
    isUniqueIdentifier: false,
    properties: propertiesOf(type, options, scale),
  };
}

function propertiesOf(
  type: FieldType,
  options: readonly Option[] = [],
  scale = 0,
): Readonly<Record<string, unknown>> {
  switch (type) {
    case 'select':
    case 'multiselect':
      return { list: options.map(({ label, value }) => ({ label, value })) };
    case 'boolean':
      return { yes: 'Yes', no: 'No' };
    case 'number':
      return { scale };
    default:
      return {};
  }
}
