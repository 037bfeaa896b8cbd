import type { Field } from '../../model/field.ts';
import type { ContactField, FieldType, Option } from './contact-field.ts';
import type { Workbench } from './workbench.ts';

/** The contact field that keeps an attribute of the agreement. */
export interface AttributeField {
  readonly alias: string;
  readonly type: FieldType;
  /** False for a field that Mautic or the company already has. */
  readonly created: boolean;
  readonly attribute: Field;
}

/** Fields that a contact of Mautic has from the start and that are not of the natural type of every attribute. */
const standardTypes: Readonly<Record<string, FieldType>> = {
  address1: 'text',
  address2: 'text',
  city: 'text',
  company: 'text',
  email: 'text',
  firstname: 'text',
  lastname: 'text',
  mobile: 'text',
  phone: 'text',
  position: 'text',
  title: 'text',
  website: 'text',
  zipcode: 'text',
};

/** Where the attribute is kept; the field is added unless it is mapped to one that exists. */
export function attributeField(workbench: Workbench, attribute: Field): AttributeField {
  const mapped = attribute.systems['mautic'];
  if (mapped !== undefined)
    return {
      alias: mapped,
      type: standardTypes[mapped] ?? naturalType(attribute),
      created: false,
      attribute,
    };
  const type = naturalType(attribute);
  const field: Omit<ContactField, 'alias'> = {
    label: workbench.words(attribute.title),
    type,
    ...(type === 'number' && { scale: attribute.scale }),
    ...((type === 'select' || type === 'multiselect') && { options: optionsOf(workbench, attribute) }),
  };
  const alias = workbench.field(`attribute/${attribute.id}`, [attribute.id], field);
  return { alias, type, created: true, attribute };
}

/** The option that stands for `value`; a bar separates the options that a contact has. */
export function optionValue({ attribute, created }: AttributeField, value: string): string {
  const spelled = attribute.valueSpellings[value] ?? value;
  return created ? ownSpelling(spelled) : spelled;
}

function ownSpelling(value: string): string {
  return value.replaceAll('|', '/').replaceAll(/\s+/g, ' ').trim();
}

function naturalType({ nullable, type }: Field): FieldType {
  switch (type) {
    case 'boolean':
      // A checkbox of Mautic knows no blank that a filter could ask for.
      return nullable ? 'select' : 'boolean';
    case 'decimal':
    case 'integer':
      return 'number';
    case 'enum':
      return 'select';
    case 'set':
      return 'multiselect';
    default:
      return type;
  }
}

function optionsOf(
  workbench: Workbench,
  { type, valueSpellings, valueTitles, values }: Field,
): readonly Option[] {
  if (type === 'boolean')
    return [
      { value: 'true', label: workbench.words({ en: 'Yes', de: 'Ja' }) },
      { value: 'false', label: workbench.words({ en: 'No', de: 'Nein' }) },
    ];
  return values.map((value) => {
    const spelled = valueSpellings[value] ?? value;
    const title = valueTitles[value];
    return { value: ownSpelling(spelled), label: title === undefined ? spelled : workbench.words(title) };
  });
}
