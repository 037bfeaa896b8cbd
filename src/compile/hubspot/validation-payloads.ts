import type { Field } from '../../model/field.ts';
import { formatScaledDecimal } from '../../support/scaled-decimal.ts';
import { attributeProperty } from './attribute-property.ts';
import { contact, type Payload } from './payload.ts';
import type { Workbench } from './workbench.ts';

/** The smallest and the largest value of every number that has a property of ours. */
export function validationPayloads(workbench: Workbench): readonly Payload[] {
  return Object.values(workbench.agreement.fields).flatMap((field) => fieldValidations(workbench, field));
}

/** The bounds of one field; none where the property is not ours. */
export function fieldValidations(workbench: Workbench, field: Field): readonly Payload[] {
  const { created, name, store } = attributeProperty(workbench, field);
  if (!created || store !== 'number') return [];
  return [
    ...(field.min === undefined ? [] : [bound(name, 'min', numberText(field.min, field.scale))]),
    ...(field.max === undefined ? [] : [bound(name, 'max', numberText(field.max, field.scale))]),
  ];
}

/** A rule of its kind is there once, so the request can be sent again. */
function bound(property: string, end: 'max' | 'min', value: string): Payload {
  const rule = end === 'min' ? 'MIN_NUMBER' : 'MAX_NUMBER';
  return {
    step: 'validations',
    method: 'PUT',
    endpoint: `/crm/v3/property-validations/${contact}/${property}/rule-type/${rule}`,
    file: `validations/${property}-${end}.json`,
    component: `validation:${property}/${rule}`,
    body: { ruleArguments: [value] },
  };
}

/** Without zeros that say nothing. */
function numberText(value: number, scale: number): string {
  return String(Number(formatScaledDecimal(value, scale)));
}
