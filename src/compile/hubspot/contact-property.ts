/** The request that creates a property of the contact, as `POST /crm/v3/properties/contacts` takes it. */
export interface ContactProperty {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly groupName: string;
  readonly type: 'bool' | 'date' | 'datetime' | 'enumeration' | 'number' | 'string';
  readonly fieldType: 'booleancheckbox' | 'checkbox' | 'date' | 'number' | 'select' | 'text';
  readonly options?: readonly PropertyOption[];
}

/** `value` is the identity and never changes; `label` is what people read. */
export interface PropertyOption {
  readonly value: string;
  readonly label: string;
  readonly hidden: boolean;
  /** From 0. */
  readonly displayOrder: number;
}

/** How a property keeps its value; a set is an enumeration of several values. */
export type Store = ContactProperty['type'] | 'set';

/** Type, form field and, for lists, options of a property. */
export type PropertyForm = Pick<ContactProperty, 'fieldType' | 'options' | 'type'>;

/** Path of the property's file. */
export function propertyPath(name: string): string {
  return `properties/${name}.json`;
}

/** Options in the given order. */
export function optionsOf(
  choices: readonly { readonly value: string; readonly label: string }[],
): readonly PropertyOption[] {
  return choices.map(({ label, value }, displayOrder) => ({ value, label, hidden: false, displayOrder }));
}

export const yesAndNo: PropertyForm = {
  type: 'bool',
  fieldType: 'booleancheckbox',
  options: optionsOf([
    { value: 'true', label: 'Yes' },
    { value: 'false', label: 'No' },
  ]),
};
export const instant: PropertyForm = { type: 'datetime', fieldType: 'date' };
export const points: PropertyForm = { type: 'number', fieldType: 'number' };
