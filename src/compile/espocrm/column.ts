import type { Field } from '../../model/field.ts';
import type { Text } from '../../model/text.ts';
import type { FieldType, Option } from './lead-field.ts';
import { standardLeadFields } from './standard-lead-fields.ts';
import type { Workbench } from './workbench.ts';

/** How EspoCRM keeps a value. */
export type Store = 'bool' | 'date' | 'enum' | 'multiEnum' | 'number' | 'text';

/** The field of the lead that keeps an attribute of the agreement. */
export interface Column {
  readonly name: string;
  readonly store: Store;
  /** False for a field that EspoCRM or the company already has. */
  readonly created: boolean;
  readonly attribute: Field;
}

/** Where the attribute is kept; the field is added unless it is mapped to one that exists. */
export function columnOf(workbench: Workbench, attribute: Field): Column {
  const mapped = attribute.systems['espocrm'];
  if (mapped !== undefined) {
    return {
      name: mapped,
      store: standardLeadFields[mapped] ?? naturalStore(attribute),
      created: false,
      attribute,
    };
  }
  const { rationale, title } = attribute;
  const name = workbench.field(`attribute/${attribute.id}`, [attribute.id], {
    label: title,
    ...(rationale !== undefined && { tooltip: rationale }),
    type: typeOf(attribute),
    holds: { of: 'attribute', attribute: attribute.id },
  });
  return { name, store: naturalStore(attribute), created: true, attribute };
}

/** The option that stands for `value`: spelled as the agreement does, in a field of ours without what formulas cannot hold. */
export function optionValue({ attribute, created }: Column, value: string): string {
  const spelled = attribute.valueSpellings[value] ?? value;
  return created ? ownSpelling(spelled) : spelled;
}

function ownSpelling(value: string): string {
  return value.replaceAll('\\', '/').replaceAll(/\s+/g, ' ').trim();
}

function naturalStore({ nullable, type }: Field): Store {
  switch (type) {
    case 'boolean':
      return nullable ? 'enum' : 'bool';
    case 'integer':
    case 'decimal':
      return 'number';
    case 'set':
      return 'multiEnum';
    default:
      return type;
  }
}

function typeOf(attribute: Field): FieldType {
  const { max, min, nullable, scale, type } = attribute;
  switch (type) {
    case 'boolean':
      return nullable ? { type: 'enum', options: yesAndNo } : { type: 'bool' };
    case 'date':
      return { type: 'date' };
    case 'decimal':
    case 'integer': {
      const range = {
        ...(min !== undefined && { min: min / 10 ** scale }),
        ...(max !== undefined && { max: max / 10 ** scale }),
      };
      return { type: type === 'integer' ? 'int' : 'float', ...range };
    }
    case 'enum':
      return { type: 'enum', options: optionsOf(attribute) };
    case 'set':
      return { type: 'multiEnum', options: optionsOf(attribute) };
    case 'text':
      return { type: 'varchar', maxLength: 255 };
    default:
      return type satisfies never;
  }
}

// A checkbox knows no blank, and a test on a missing value has to be false (semantics §1).
const yesAndNo: readonly Option[] = [
  { value: 'true', label: { en: 'Yes', de: 'Ja' } },
  { value: 'false', label: { en: 'No', de: 'Nein' } },
];

function optionsOf({ valueSpellings, valueTitles, values }: Field): readonly Option[] {
  return values.map((value) => {
    const spelled = valueSpellings[value] ?? value;
    const label: Text = valueTitles[value] ?? { en: spelled };
    return { value: ownSpelling(spelled), label };
  });
}
