import { childNamed, type XmlElement } from '../../../compile/salesforce/read/metadata-document.ts';
import { unsafeNames } from '../../../records/proposal/new-id.ts';
import { normalText } from '../../../support/normal-text.ts';
import { visibleText } from '../../../support/visible-text.ts';
import type { Findings } from '../../import/import-finding.ts';
import { wordsIn } from './component-formula.ts';
import { childrenNamed, decoded, type LeadComponent } from './lead-component.ts';

/** A value of a picklist; `fullName` is its identity, the label may change. */
export interface PicklistEntry {
  readonly value: string;
  readonly label?: string;
  readonly isDefault: boolean;
  readonly isConverted: boolean;
}

/** Value sets by their names, without regard to case. */
export type ValueSets = ReadonlyMap<string, LeadComponent>;

export function valueSetsOf(components: readonly LeadComponent[]): ValueSets {
  return new Map(
    components
      .filter(({ kind }) => kind === 'globalValueSet' || kind === 'standardValueSet')
      .map((component) => [`${component.kind} ${component.name.toLowerCase()}`, component]),
  );
}

/** The values of a value set; those that are no longer active become findings. */
export function entriesOfSet(set: LeadComponent, findings: Findings): readonly PicklistEntry[] {
  const values = childrenNamed(
    set.element,
    set.kind === 'standardValueSet' ? 'standardValue' : 'customValue',
  );
  return activeEntries(set, values, set.name, findings);
}

/** The values of a picklist of the lead; undefined where the files do not hold them, which becomes a finding. */
export function entriesOfField(
  field: LeadComponent,
  sets: ValueSets,
  findings: Findings,
): readonly PicklistEntry[] | undefined {
  const { element, name } = field;
  const valueSet = childNamed(element, 'valueSet');
  const definition = valueSet && childNamed(valueSet, 'valueSetDefinition');
  const named = valueSet && childNamed(valueSet, 'valueSetName');
  if (named !== undefined) {
    const set = sets.get(`globalValueSet ${named.text.toLowerCase()}`);
    if (set !== undefined) return entriesOfSet(set, findings);
    findings.add(
      'left out',
      field.placeOf(named),
      `${name} takes its values from the set ${named.text}, which is not among the files`,
      `${name} hat seine Werte aus der Menge ${named.text}, die nicht unter den Dateien ist`,
    );
    return undefined;
  }
  const older = childNamed(element, 'picklist');
  const values =
    definition !== undefined
      ? childrenNamed(definition, 'value')
      : older === undefined
        ? undefined
        : childrenNamed(older, 'picklistValues');
  return values && activeEntries(field, values, name, findings);
}

/** Values as the agreement tells them apart: without regard to case and blanks. */
function activeEntries(
  owner: LeadComponent,
  values: readonly XmlElement[],
  of: string,
  findings: Findings,
): readonly PicklistEntry[] {
  const known = new Map<string, string>();
  return values.flatMap((element) => {
    const value = percentDecoded(childNamed(element, 'fullName')?.text ?? '');
    const label = wordsIn(element, 'label');
    const normal = normalText(value);
    const same = known.get(normal);
    const refused = refusal(of, visibleText(value), {
      isActive: !isNo(element, 'isActive'),
      isNamed: normal !== '' && visibleText(value) === value && !unsafeNames.has(value),
      same,
    });
    if (refused !== undefined) {
      findings.add('left out', owner.placeOf(element), ...refused);
      return [];
    }
    known.set(normal, value);
    return [
      {
        value,
        ...(label !== '' && { label }),
        isDefault: isYes(element, 'default'),
        isConverted: isYes(element, 'converted'),
      },
    ];
  });
}

/** Why a value is left out, in both languages. */
function refusal(
  of: string,
  value: string,
  {
    isActive,
    isNamed,
    same,
  }: { readonly isActive: boolean; readonly isNamed: boolean; readonly same: string | undefined },
): readonly [en: string, de: string] | undefined {
  if (!isActive)
    return [
      `${of}: the value “${value}” is no longer active, so the agreement does not have it; leads that still hold it count as leads with an unknown value`,
      `${of}: Der Wert „${value}“ ist nicht mehr aktiv, also kennt ihn die Vereinbarung nicht; Leads, die ihn noch haben, gelten als Leads mit unbekanntem Wert`,
    ];
  if (!isNamed)
    return [
      `${of}: the value “${value}” is empty or has signs that cannot be seen, which no definition may hold`,
      `${of}: Der Wert „${value}“ ist leer oder hat unsichtbare Zeichen, die keine Definition enthalten darf`,
    ];
  if (same === undefined) return undefined;
  return [
    `${of}: “${value}” and “${same}” differ in capitals or blanks only, which the agreement does not tell apart; the first was taken`,
    `${of}: „${value}“ und „${same}“ unterscheiden sich nur in Groß- und Kleinschreibung oder Leerzeichen, was die Vereinbarung nicht unterscheidet; der erste wurde genommen`,
  ];
}

/** Retrieved value sets write some signs with percent signs. */
function percentDecoded(written: string): string {
  return /%[0-9A-Fa-f]{2}/.test(written) ? decoded(written) : written;
}

function isYes(element: XmlElement, name: string): boolean {
  return childNamed(element, name)?.text === 'true';
}

function isNo(element: XmlElement, name: string): boolean {
  return childNamed(element, name)?.text === 'false';
}
