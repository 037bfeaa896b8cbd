import { isConnective } from '../../criteria/atoms.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { assuming, impossible } from '../caveat.ts';
import { attributeProperty, dictionaryCaveats } from './attribute-property.ts';
import type { Carrier } from './carrier.ts';
import { storedByLeadpact } from './caveat.ts';
import { propertyPath } from './contact-property.ts';
import { consentProperty, eventProperty } from './stored-property.ts';
import { fieldValidations } from './validation-payloads.ts';
import type { Workbench } from './workbench.ts';

/** Fields, consents, signals and lists. */
export function dictionaryCarriers(workbench: Workbench): readonly Carrier[] {
  const { consentPurposes, fields, lists, signals } = workbench.agreement;
  return [
    ...Object.values(fields).map((field): Carrier => {
      const property = attributeProperty(workbench, field);
      const own = property.created ? [propertyPath(property.name)] : [];
      const files = [...own, ...fieldValidations(workbench, field).map(({ file }) => file)];
      return { clause: `field/${field.id}`, caveats: dictionaryCaveats(property), files };
    }),
    ...Object.keys(consentPurposes).map((purpose): Carrier => {
      const files = [propertyPath(consentProperty(workbench, purpose))];
      return { clause: `consent/${purpose}`, caveats: [storedByLeadpact], files };
    }),
    ...Object.values(signals).map(({ id }): Carrier => {
      const files = [propertyPath(eventProperty(workbench, [id], 1))];
      return { clause: `signal/${id}`, caveats: [storedByLeadpact], files };
    }),
    ...Object.keys(lists).map((list) => listCarrier(workbench, list)),
  ];
}

/** A list of values has no counterpart; its values stand in every filter that reads it. */
function listCarrier(workbench: Workbench, list: string): Carrier {
  const clause = `list/${list}`;
  const isRead = criteriaIn(workbench.agreement).some((criterion) => reads(criterion, list));
  return isRead
    ? { clause, caveats: [spelledOut], files: [] }
    : { clause, caveats: [impossible('no filter reads it', 'kein Filter liest sie')], files: [] };
}

const spelledOut = assuming(
  'its values are spelled out in every filter that reads it, so a change needs another build',
  'ihre Werte stehen in jedem Filter, der sie liest; eine Änderung braucht einen neuen Build',
);

function criteriaIn({ lifecycle, routing, qualifications }: Workbench['agreement']): readonly Criterion[] {
  return [
    ...lifecycle.gates.flatMap(({ when }) => (when === undefined ? [] : [when])),
    ...lifecycle.stages.flatMap(({ entry }) =>
      [entry.require, entry.threshold].filter((one) => one !== undefined),
    ),
    ...routing.rules.map(({ when }) => when),
    ...Object.values(qualifications).map(({ criterion }) => criterion),
  ];
}

function reads(criterion: Criterion, list: string): boolean {
  if (isConnective(criterion)) return criterion.of.some((part) => reads(part, list));
  return 'list' in criterion && criterion.list === list;
}
