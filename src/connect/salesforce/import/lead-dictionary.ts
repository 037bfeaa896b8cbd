import { childNamed } from '../../../compile/salesforce/read/metadata-document.ts';
import { standardLeadFields } from '../../../compile/salesforce/standard-lead-fields.ts';
import type { StoredFact } from '../../../compile/salesforce/stored-fact.ts';
import { freeId } from '../../../records/proposal/new-id.ts';
import { normalText } from '../../../support/normal-text.ts';
import type { DraftField } from '../../import/draft-agreement.ts';
import type { Findings } from '../../import/import-finding.ts';
import { reservedWords } from '../../import/reserved-words.ts';
import { textOf } from '../formula-files.ts';
import { wordsIn } from './component-formula.ts';
import type { LeadComponent } from './lead-component.ts';
import type { Mentions } from './mentions.ts';
import { type OwnField, ownFieldOf } from './own-fields.ts';
import { withoutPrefix } from './own-names.ts';
import { entriesOfField, entriesOfSet, type PicklistEntry, type ValueSets } from './picklist-values.ts';

/** What the fields of the lead stand for. */
export interface LeadDictionary {
  readonly fields: readonly DraftField[];
  /** By API name in small letters: what a field that leadpact wrote keeps. */
  readonly own: ReadonlyMap<string, OwnField & { readonly component: LeadComponent }>;
  readonly calculated: readonly CalculatedField[];
}

/** A field whose value a formula gives. */
export interface CalculatedField {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Checkbox, Number, Text, … */
  readonly type: string;
  readonly blanksAreZeros: boolean;
  readonly component: LeadComponent;
}

interface Reading {
  readonly sets: ValueSets;
  readonly mentions: Mentions;
  /** Names of fields in small letters → ids that leadpact gave them. */
  readonly ids: ReadonlyMap<string, string>;
  readonly prefix: string;
  readonly findings: Findings;
}

export function leadDictionary(components: readonly LeadComponent[], reading: Reading): LeadDictionary {
  const taken = new Set(reservedWords);
  const own = new Map<string, OwnField & { readonly component: LeadComponent }>();
  const calculated: CalculatedField[] = [];
  const fields: DraftField[] = [];
  const add = (field: Omit<DraftField, 'id'>): void => {
    const words = reading.ids.get(field.name.toLowerCase()) ?? wordsOfName(field.name, reading.prefix);
    const id = freeId(words, 'field', taken);
    taken.add(id);
    fields.push({ id, ...field });
  };
  for (const component of components.filter(({ kind }) => kind === 'field')) {
    const kept = ownFieldOf(wordsIn(component.element, 'description'));
    if (childNamed(component.element, 'formula') !== undefined) calculated.push(calculatedField(component));
    else if (kept !== undefined) own.set(component.name.toLowerCase(), { ...kept, component });
    else {
      const field = storedField(component, reading);
      if (field !== undefined) add(field);
    }
  }
  const known = new Set(
    components.filter(({ kind }) => kind === 'field').map(({ name }) => name.toLowerCase()),
  );
  for (const field of standardFields(known, reading)) add(field);
  return { fields, own, calculated };
}

/** The fact that a field keeps, if it keeps one. */
export function factIn({ own }: LeadDictionary, name: string): StoredFact | undefined {
  const field = own.get(name.toLowerCase());
  return field?.keeps === 'fact' ? field.fact : undefined;
}

/** `LP_Account_Tier__c` → `Account Tier`, `NumberOfEmployees` → `Number Of Employees`. */
export function wordsOfName(name: string, prefix: string): string {
  const plain = withoutPrefix(name, prefix);
  return plain.includes('_') || plain !== name ? plain : plain.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ');
}

function calculatedField(component: LeadComponent): CalculatedField {
  const { element, name } = component;
  return {
    name,
    label: wordsIn(element, 'label'),
    description: wordsIn(element, 'description'),
    type: textOf(element, 'type'),
    blanksAreZeros:
      textOf(element, 'formulaTreatBlanksAs') !== 'BlankAsBlank' && isNumeric(textOf(element, 'type')),
    component,
  };
}

function isNumeric(type: string): boolean {
  return ['Currency', 'Number', 'Percent'].includes(type);
}

const texts = new Set(['Email', 'EncryptedText', 'Html', 'LongTextArea', 'Phone', 'Text', 'TextArea', 'Url']);
const personal = new Set(['Email', 'Phone']);

/** A field of the company as the dictionary has it; undefined where no definition can hold what it keeps. */
function storedField(component: LeadComponent, reading: Reading): Omit<DraftField, 'id'> | undefined {
  const { element, name, placeOf } = component;
  const type = textOf(element, 'type');
  const { line, path } = placeOf(element);
  const head = {
    name,
    origin: `${path}:${line}`,
    values: [],
    isNullable: true,
    isPersonal: personal.has(type),
    ...titled(wordsIn(element, 'label')),
    ...(wordsIn(element, 'description') !== '' && { rationale: wordsIn(element, 'description') }),
  };
  // The older form lists settings of standard fields, without a type.
  if (type === '') return standardField(name, reading, component);
  if (texts.has(type)) return { ...head, type: 'text' };
  if (isNumeric(type)) return { ...head, ...numberType(textOf(element, 'scale')) };
  switch (type) {
    case 'Checkbox':
      return { ...head, type: 'boolean', isNullable: false };
    case 'Date':
      return { ...head, type: 'date' };
    case 'Picklist':
    case 'MultiselectPicklist': {
      const entries = entriesOfField(component, reading.sets, reading.findings);
      return entries?.length ? { ...head, ...choiceType(entries, type === 'Picklist') } : undefined;
    }
    default:
      reading.findings.add(
        'left out',
        placeOf(element),
        `${name}: a field of the type ${type}, of which conditions of an agreement can ask nothing`,
        `${name}: ein Feld vom Typ ${type}, nach dem Bedingungen einer Vereinbarung nichts fragen können`,
      );
      return undefined;
  }
}

function titled(label: string): { readonly title?: string } {
  return label === '' ? {} : { title: label };
}

function numberType(scale: string): Pick<DraftField, 'scale' | 'type'> {
  const digits = Number(scale || '0');
  return digits === 0 ? { type: 'integer' } : { type: 'decimal', scale: Math.min(6, digits) };
}

/** A picklist of yes and no that may be blank is a boolean. */
function choiceType(entries: readonly PicklistEntry[], isOne: boolean): Pick<DraftField, 'type' | 'values'> {
  const isYesOrNo =
    isOne && entries.length === 2 && entries[0]?.value === 'true' && entries[1]?.value === 'false';
  if (isYesOrNo) return { type: 'boolean', values: [] };
  return {
    type: isOne ? 'enum' : 'set',
    values: entries.map(({ label, value }) => ({ value, ...(label !== undefined && { label }) })),
  };
}

/** Fields that every org has, as far as conditions name them or their values are among the files. */
function standardFields(known: ReadonlySet<string>, reading: Reading): readonly Omit<DraftField, 'id'>[] {
  return Object.keys(standardLeadFields).flatMap((name) => {
    const field = known.has(name.toLowerCase()) ? undefined : standardField(name, reading);
    return field ?? [];
  });
}

const money = new Set(['AnnualRevenue']);
const people = new Set([
  'Email',
  'Fax',
  'FirstName',
  'LastName',
  'MobilePhone',
  'Phone',
  'Salutation',
  'Street',
]);

function standardField(
  name: string,
  { findings, mentions, sets }: Reading,
  component?: LeadComponent,
): Omit<DraftField, 'id'> | undefined {
  const standard = standardLeadFields[name];
  if (standard === undefined) return undefined;
  const set =
    standard.valueSet === undefined
      ? undefined
      : sets.get(`standardValueSet ${standard.valueSet.toLowerCase()}`);
  const mentioned = mentions.get(name.toLowerCase());
  if (mentioned === undefined && set === undefined) return undefined;
  const place = component?.placeOf(component.element);
  const head = {
    name,
    title: wordsOfName(name, ''),
    values: [],
    isNullable: true,
    isPersonal: people.has(name),
    ...(place !== undefined && { origin: `${place.path}:${place.line}` }),
  };
  switch (standard.store) {
    case 'checkbox':
      return { ...head, type: 'boolean', isNullable: false };
    case 'number':
      return money.has(name) ? { ...head, type: 'decimal', scale: 2 } : { ...head, type: 'integer' };
    case 'date':
    case 'text':
      return { ...head, type: standard.store };
    default: {
      if (set !== undefined) return { ...head, ...choiceType(entriesOfSet(set, findings), true) };
      const spelled = new Map([...(mentioned ?? [])].map((value) => [normalText(value), value]));
      const values = spelled.size === 0 ? ['other'] : [...spelled.values()];
      findings.add(
        'to decide',
        undefined,
        `${name}: its values are not among the files, so the ${values.length} that conditions mention are all there are; add the others`,
        `${name}: Die Werte sind nicht unter den Dateien, also gibt es nur die ${values.length}, die Bedingungen nennen; die übrigen ergänzen`,
      );
      return { ...head, type: 'enum', isGuessed: true, values: values.map((value) => ({ value })) };
    }
  }
}
