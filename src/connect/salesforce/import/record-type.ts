import { childNamed } from '../../../compile/salesforce/read/metadata-document.ts';
import { normalText } from '../../../support/normal-text.ts';
import { visibleText } from '../../../support/visible-text.ts';
import type { Findings } from '../../import/import-finding.ts';
import { textOf } from '../formula-files.ts';
import { childrenNamed, decoded, type LeadComponent } from './lead-component.ts';
import type { LeadDictionary } from './lead-dictionary.ts';
import type { LeadStages } from './lead-stages.ts';

/** The agreement has one set of values for all leads: what record types and processes narrow or add becomes a finding. */
export function tellRecordTypes(
  components: readonly LeadComponent[],
  dictionary: LeadDictionary,
  stages: LeadStages,
  findings: Findings,
): void {
  for (const component of components) {
    if (component.kind === 'recordType') tellRecordType(component, dictionary, findings);
    if (component.kind === 'businessProcess') tellProcess(component, stages, findings);
  }
}

function tellRecordType(component: LeadComponent, { fields }: LeadDictionary, findings: Findings): void {
  for (const offered of childrenNamed(component.element, 'picklistValues')) {
    const name = textOf(offered, 'picklist');
    const field = fields.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (field === undefined || field.values.length === 0) continue;
    const known = new Set(field.values.map(({ value }) => normalText(value)));
    const values = childrenNamed(offered, 'values');
    const own = new Set(values.map((value) => normalText(decoded(textOf(value, 'fullName')))));
    for (const value of values) {
      const spelled = visibleText(decoded(textOf(value, 'fullName')));
      if (known.has(normalText(spelled))) continue;
      findings.add(
        'left out',
        component.placeOf(value),
        `record type ${component.name}: “${spelled}” is no active value of ${name} in these files`,
        `Datensatztyp ${component.name}: „${spelled}“ ist in diesen Dateien kein aktiver Wert von ${name}`,
      );
    }
    const lacking = [...known].filter((value) => !own.has(value));
    if (lacking.length === 0) continue;
    findings.add(
      'near',
      component.placeOf(offered),
      `record type ${component.name} offers ${known.size - lacking.length} of ${known.size} values of ${name}; the agreement has one set of values for all leads`,
      `Datensatztyp ${component.name} bietet ${known.size - lacking.length} von ${known.size} Werten von ${name} an; die Vereinbarung hat für alle Leads dieselben Werte`,
    );
  }
}

function tellProcess(component: LeadComponent, { idOf }: LeadStages, findings: Findings): void {
  const values = childrenNamed(component.element, 'values');
  const names = values.map((value) => decoded(childNamed(value, 'fullName')?.text ?? '').toLowerCase());
  const lacking = [...idOf.keys()].filter((value) => !names.includes(value));
  if (lacking.length === 0) return;
  findings.add(
    'near',
    component.placeOf(component.element),
    `process ${component.name} has ${idOf.size - lacking.length} of ${idOf.size} stages; the agreement has one order of stages for all leads`,
    `Prozess ${component.name} hat ${idOf.size - lacking.length} von ${idOf.size} Phasen; die Vereinbarung hat für alle Leads dieselbe Reihenfolge`,
  );
}
