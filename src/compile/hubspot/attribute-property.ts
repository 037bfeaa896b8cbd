import type { Field } from '../../model/field.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Caveat } from '../caveat.ts';
import { assuming, roughly } from '../caveat.ts';
import { optionsOf, type PropertyForm, type Store, yesAndNo } from './contact-property.ts';
import { standardContactProperties } from './standard-contact-properties.ts';
import type { Workbench } from './workbench.ts';

/** The property of the contact that keeps an attribute of the agreement. */
export interface AttributeProperty {
  readonly name: string;
  readonly store: Store;
  /** False for a property that HubSpot or the company already has. */
  readonly created: boolean;
  readonly attribute: Field;
}

/** Where the attribute is kept; a property is added unless it is mapped to one that exists. */
export function attributeProperty(workbench: Workbench, attribute: Field): AttributeProperty {
  const mapped = ownValue(attribute.systems, 'hubspot');
  if (mapped !== undefined) {
    const store = ownValue(standardContactProperties, mapped) ?? naturalStore(attribute);
    return { name: mapped, store, created: false, attribute };
  }
  const name = workbench.property({
    identity: `attribute/${attribute.id}`,
    nameWords: [attribute.id],
    label: workbench.words(attribute.title),
    description: attribute.rationale === undefined ? '' : workbench.words(attribute.rationale),
    group: 'fields',
    ...formOf(workbench, attribute),
  });
  return { name, store: naturalStore(attribute), created: true, attribute };
}

/** The option that stands for a value: in the user's spelling, for HubSpot tells upper and lower case apart. */
export function optionValue({ attribute, created }: AttributeProperty, value: string): string {
  const spelled = ownValue(attribute.valueSpellings, value) ?? value;
  return created ? ownSpelling(attribute, spelled) : spelled;
}

/** What HubSpot does not hold of the dictionary's entry. */
export function dictionaryCaveats(property: AttributeProperty): readonly Caveat[] {
  const { attribute, created, name } = property;
  return [
    ...(created ? [] : [keptIn(name, property.store)]),
    ...(attribute.nullable ? [] : [mayBeBlank]),
    ...(created || (attribute.min === undefined && attribute.max === undefined) ? [] : [unchecked]),
    ...(attribute.pii === 'sensitive' ? [unprotected] : []),
    ...(created && attribute.values.some((value) => isRespelled(property, value)) ? [respelled] : []),
  ];
}

function keptIn(name: string, store: Store): Caveat {
  return assuming(
    `the property ${name} exists, has the type ${store} and spells its values as the agreement does`,
    `die Eigenschaft ${name} ist vorhanden, hat den Typ ${store} und schreibt ihre Werte wie die Vereinbarung`,
  );
}

const mayBeBlank = roughly('HubSpot does not insist on a value', 'HubSpot verlangt keinen Wert');
const unchecked = roughly(
  'the smallest and largest value are checked only if the property that is already there does so',
  'den kleinsten und größten Wert prüft nur, wer die vorhandene Eigenschaft so eingestellt hat',
);
const unprotected = roughly(
  'the property is an ordinary one; the protection of sensitive data is switched on by hand',
  'die Eigenschaft ist eine gewöhnliche; der Schutz sensibler Daten wird von Hand eingeschaltet',
);
const respelled = roughly(
  'a semicolon in a value becomes a comma, because HubSpot separates the values of a list with it',
  'ein Semikolon in einem Wert wird zum Komma, weil HubSpot damit die Werte einer Liste trennt',
);

function isRespelled({ attribute }: AttributeProperty, value: string): boolean {
  const spelled = ownValue(attribute.valueSpellings, value) ?? value;
  return ownSpelling(attribute, spelled) !== spelled;
}

function ownSpelling({ type }: Field, value: string): string {
  return type === 'set' ? value.replaceAll(';', ',') : value;
}

function naturalStore({ type }: Field): Store {
  switch (type) {
    case 'boolean':
      return 'bool';
    case 'enum':
      return 'enumeration';
    case 'integer':
    case 'decimal':
      return 'number';
    case 'text':
      return 'string';
    default:
      return type;
  }
}

function formOf(workbench: Workbench, attribute: Field): PropertyForm {
  switch (attribute.type) {
    case 'boolean':
      return yesAndNo;
    case 'date':
      return { type: 'date', fieldType: 'date' };
    case 'decimal':
    case 'integer':
      return { type: 'number', fieldType: 'number' };
    case 'enum':
      return { type: 'enumeration', fieldType: 'select', options: valuesOf(workbench, attribute) };
    case 'set':
      return { type: 'enumeration', fieldType: 'checkbox', options: valuesOf(workbench, attribute) };
    case 'text':
      return { type: 'string', fieldType: 'text' };
    default:
      return attribute.type satisfies never;
  }
}

function valuesOf(workbench: Workbench, attribute: Field): PropertyForm['options'] & {} {
  return optionsOf(
    attribute.values.map((value) => {
      const title = ownValue(attribute.valueTitles, value);
      const spelled = ownValue(attribute.valueSpellings, value) ?? value;
      return {
        value: ownSpelling(attribute, spelled),
        label: title === undefined ? spelled : workbench.words(title),
      };
    }),
  );
}
