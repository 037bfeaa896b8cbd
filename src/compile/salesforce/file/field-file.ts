import type { Artifact } from '../../artifact.ts';
import type { OwnValue } from '../baseline/merged-values.ts';
import { type FieldType, fieldPath, type LeadField, type PicklistValue } from '../lead-field.ts';
import { metadataXml, type XmlElements } from '../metadata-xml.ts';
import { cut, inlineText } from './text-limit.ts';

/** The file of one custom field, of the lead unless another object is named. */
export function fieldFile(field: LeadField, isTracked: boolean, object = 'Lead'): Artifact {
  const { description, formula, label, name, type } = field;
  const content = metadataXml('CustomField', {
    fullName: name,
    ...(description !== '' && { description: cut(description, 1000) }),
    externalId: false,
    label: inlineText(label, 40),
    ...(formula === undefined ? stored(type) : calculated(type, formula)),
    required: false,
    trackFeedHistory: false,
    ...(isTracked && { trackHistory: true }),
    type: type.type,
  });
  return { path: fieldPath(name, object), content };
}

function calculated(type: FieldType, formula: string): XmlElements {
  return {
    formula,
    formulaTreatBlanksAs: 'BlankAsBlank',
    ...(type.type === 'Number' && { precision: 18, scale: type.scale }),
  };
}

function stored(type: FieldType): XmlElements {
  switch (type.type) {
    case 'Checkbox':
      return { defaultValue: false };
    case 'Number':
      return { precision: 18, scale: type.scale, unique: false };
    case 'Text':
      return { length: type.length, unique: false };
    case 'Picklist':
      return 'valueSet' in type
        ? { valueSet: { restricted: true, valueSetName: type.valueSet } }
        : { valueSet: ownValues(type.values) };
    case 'MultiselectPicklist':
      return { valueSet: ownValues(type.values), visibleLines: 4 };
    default:
      return {};
  }
}

function ownValues(values: readonly PicklistValue[]): XmlElements {
  return { restricted: true, valueSetDefinition: { sorted: false, value: values.map(valueElements) } };
}

/** One value of a picklist: identity, and what people read. */
export function valueElements({ label, value }: PicklistValue): OwnValue {
  return { fullName: inlineText(value, 255), default: false, label: inlineText(label, 255) };
}
