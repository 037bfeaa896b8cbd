import type { JsonTree } from '../../../compile/hubspot/read/json-tree.ts';
import type { PropertyTest } from '../../../compile/hubspot/read/list-filter.ts';
import { freeId, unsafeNames } from '../../../records/proposal/new-id.ts';
import { normalText } from '../../../support/normal-text.ts';
import { visibleText } from '../../../support/visible-text.ts';
import type { DraftField } from '../../import/draft-agreement.ts';
import type { Findings } from '../../import/import-finding.ts';
import { reservedWords } from '../../import/reserved-words.ts';
import { type ContactObject, entryOf, itemsOf, wordsOf } from './contact-object.ts';
import { type OwnProperty, ownPropertyOf } from './own-properties.ts';

/** What the properties of the contact stand for. */
export interface ContactDictionary {
  readonly fields: readonly DraftField[];
  readonly own: ReadonlyMap<string, OwnProperty & { readonly object: ContactObject }>;
}

/** A value that an enumeration offers. */
export interface Option {
  readonly value: string;
  readonly label?: string;
}

interface Reading {
  readonly tests: ReadonlyMap<string, readonly PropertyTest[]>;
  readonly prefix: string;
  /** The property that holds the stage, which is no field. */
  readonly stage: string | undefined;
  readonly findings: Findings;
}

export function contactDictionary(properties: readonly ContactObject[], reading: Reading): ContactDictionary {
  const own = new Map<string, OwnProperty & { readonly object: ContactObject }>();
  const fields: DraftField[] = [];
  const taken = new Set(reservedWords);
  const add = (field: Omit<DraftField, 'id'>): void => {
    const words = field.name.startsWith(reading.prefix)
      ? field.name.slice(reading.prefix.length)
      : field.name;
    const id = freeId(words, 'field', taken);
    taken.add(id);
    fields.push({ id, ...field });
  };
  for (const object of properties) {
    if (object.name === reading.stage) continue;
    const kept = keptIn(object);
    if (kept !== undefined) own.set(object.name, { ...kept, object });
    else {
      const field = fieldOf(object, reading);
      if (field !== undefined) add(field);
    }
  }
  const known = new Set([...properties.map(({ name }) => name), 'createdate', reading.stage ?? '']);
  for (const [name, tests] of reading.tests)
    if (!known.has(name)) add(mentionedField(name, tests, reading.findings));
  return { fields, own };
}

export function keptIn({ name, tree }: ContactObject): OwnProperty | undefined {
  return ownPropertyOf({
    name,
    label: wordsOf(tree, 'label'),
    description: wordsOf(tree, 'description'),
    group: wordsOf(tree, 'groupName'),
  });
}

const people = /^(?:email|firstname|lastname|phone|mobilephone|address|fax)$/;

function fieldOf(object: ContactObject, { findings, tests }: Reading): Omit<DraftField, 'id'> | undefined {
  const { name, placeOf, tree } = object;
  const { line, path } = placeOf(tree);
  const [title, rationale] = [wordsOf(tree, 'label'), wordsOf(tree, 'description')];
  const head = {
    name,
    origin: `${path}:${line}`,
    values: [],
    isNullable: true,
    isPersonal: people.test(name),
    ...(title !== '' && { title }),
    ...(rationale !== '' && { rationale }),
  };
  const leave = (en: string, de: string): undefined => {
    findings.add('left out', placeOf(tree), `${name}: ${en}`, `${name}: ${de}`);
    return undefined;
  };
  if (wordsOf(tree, 'archived') === 'true')
    return leave('a property that is archived', 'eine archivierte Eigenschaft');
  if (wordsOf(tree, 'calculationFormula') !== '')
    return leave(
      'HubSpot calculates it by a formula, which is not read',
      'HubSpot berechnet sie mit einer Formel, die nicht gelesen wird',
    );
  const [type, form] = [wordsOf(tree, 'type'), wordsOf(tree, 'fieldType')];
  switch (type) {
    case 'string':
    case 'phone_number':
      return { ...head, type: 'text' };
    case 'number':
      return { ...head, ...numberType(tests.get(name) ?? []) };
    case 'bool':
      return { ...head, type: 'boolean' };
    case 'date':
      return { ...head, type: 'date' };
    case 'enumeration': {
      const values = optionsIn(object, findings);
      if (form === 'booleancheckbox') return { ...head, type: 'boolean' };
      if (values.length > 0) return { ...head, type: form === 'checkbox' ? 'set' : 'enum', values };
      return leave('an enumeration without options', 'eine Auswahl ohne Optionen');
    }
    default:
      return leave(
        `a property of the type ${type || 'that is not said'}, of which conditions of an agreement can ask nothing`,
        `eine Eigenschaft vom Typ ${type || 'der fehlt'}, nach dem Bedingungen einer Vereinbarung nichts fragen können`,
      );
  }
}

/** Numbers have as many digits after the point as lists compare them with. */
function numberType(tests: readonly PropertyTest[]): Pick<DraftField, 'scale' | 'type'> {
  const digits = tests.flatMap(({ values }) =>
    values.map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0),
  );
  const scale = Math.min(6, Math.max(0, ...digits));
  return scale === 0 ? { type: 'integer' } : { type: 'decimal', scale };
}

/** The options that are offered; hidden ones, and those that cannot be told apart, become findings. */
export function optionsIn(object: ContactObject, findings: Findings): readonly Option[] {
  const known = new Set<string>();
  return itemsOf(object.tree, 'options').flatMap((option) => {
    const found = entryOf(option, 'value');
    const value = found?.is === 'value' ? String(found.value) : '';
    const label = wordsOf(option, 'label');
    const normal = normalText(value);
    const why = whyNot(option, value, known.has(normal));
    if (why !== undefined) {
      const shown = visibleText(value);
      findings.add(
        'left out',
        object.placeOf(option),
        `${object.name}: the option “${shown}” ${why[0]}`,
        `${object.name}: Die Option „${shown}“ ${why[1]}`,
      );
      return [];
    }
    known.add(normal);
    return [{ value, ...(label !== '' && { label }) }];
  });
}

function whyNot(
  option: JsonTree,
  value: string,
  isTaken: boolean,
): readonly [en: string, de: string] | undefined {
  if (wordsOf(option, 'hidden') === 'true')
    return [
      'is hidden, so the agreement does not have it',
      'ist ausgeblendet, also kennt die Vereinbarung sie nicht',
    ];
  if (normalText(value) === '' || visibleText(value) !== value || unsafeNames.has(value))
    return ['is empty or has signs that cannot be seen', 'ist leer oder hat unsichtbare Zeichen'];
  return isTaken
    ? [
        'differs from another in capitals or blanks only',
        'unterscheidet sich von einer anderen nur in Großschreibung oder Leerzeichen',
      ]
    : undefined;
}

/** A property that lists test and no file describes is of the type that its tests take. */
function mentionedField(
  name: string,
  tests: readonly PropertyTest[],
  findings: Findings,
): Omit<DraftField, 'id'> {
  const types = new Set(tests.map(({ operationType }) => operationType));
  const head = { name, values: [], isNullable: true, isPersonal: people.test(name) };
  if (types.has('NUMBER')) return { ...head, ...numberType(tests) };
  if (types.has('BOOL')) return { ...head, type: 'boolean' };
  if (types.has('TIME_POINT')) return { ...head, type: 'date' };
  if (!types.has('ENUMERATION')) return { ...head, type: 'text' };
  const spelled = new Map(
    tests.flatMap(({ values }) => values.map((value) => [normalText(String(value)), String(value)])),
  );
  const values = [...spelled.values()].filter(
    (value) => normalText(value) !== '' && visibleText(value) === value,
  );
  findings.add(
    'to decide',
    undefined,
    `${name}: its options are not among the files, so the ${values.length} that lists mention are all there are; add the others`,
    `${name}: Die Optionen sind nicht unter den Dateien, also gibt es nur die ${values.length}, die Listen nennen; die übrigen ergänzen`,
  );
  const shown = values.length === 0 ? ['other'] : values;
  return { ...head, type: 'enum', isGuessed: true, values: shown.map((value) => ({ value })) };
}
