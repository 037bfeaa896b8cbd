import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { Told } from '../../../analyze/told/told.ts';
import { columnOf } from '../../../compile/salesforce/column.ts';
import type { Saying } from '../../../compile/salesforce/lead-field.ts';
import type { Expression } from '../../../compile/salesforce/read/expression.ts';
import type { FieldMeaning } from '../../../compile/salesforce/read/field-meaning.ts';
import { readFormula } from '../../../compile/salesforce/read/read-formula.ts';
import { workbenchFor } from '../../../compile/salesforce/workbench.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { TargetConfiguration } from '../../../model/target.ts';
import { normalText } from '../../../support/normal-text.ts';
import type { ArtefactPlace } from '../../artefact-file.ts';
import type { Findings } from '../../import/import-finding.ts';
import type { WrittenFormula } from '../formula-files.ts';
import { readableFormulas } from '../readable-formulas.ts';
import { addForeign, formulaIn } from './component-formula.ts';
import { blankAsked, callOf } from './expression-shapes.ts';
import type { CalculatedField, LeadDictionary } from './lead-dictionary.ts';
import type { LeadStages } from './lead-stages.ts';
import { type FieldForm, type Spelling, type SpellingRemark, usualSpelling } from './usual-spelling.ts';

/** A formula in the words of leadpact, and where its signs stand. */
export interface LeadFormula extends WrittenFormula {
  /** Tells what the words changed; once. */
  readonly tell: () => void;
}

/** The formula of a calculated field. */
export interface FieldFormula extends LeadFormula {
  readonly field: CalculatedField;
}

/** What the names in formulas stand for, before there is an agreement to read them with. */
export interface LeadNames {
  readonly dictionary: LeadDictionary;
  readonly stages: LeadStages;
  /** API name in small letters → purpose or stage of a field that leadpact wrote. */
  readonly keptFor: ReadonlyMap<string, string>;
  readonly formulas: ReadonlyMap<string, FieldFormula>;
  readonly findings: Findings;
}

/** A formula in the words of leadpact. `blanksAreZeros`: as its field says. */
export function inUsualWords(
  names: Omit<LeadNames, 'formulas' | 'keptFor'>,
  name: string,
  formula: WrittenFormula,
  blanksAreZeros = false,
): LeadFormula {
  const remarks: { readonly remark: SpellingRemark; readonly at: number }[] = [];
  const spelling: Spelling = {
    formOf: (field) => formOf(names, field),
    blanksAreZeros,
    remark: (remark, at) => remarks.push({ remark, at }),
  };
  const expression = usualSpelling(spelling, withoutGate(names.dictionary, formula.expression));
  return {
    expression,
    placeOf: formula.placeOf,
    tell: () => {
      for (const { at, remark } of remarks.splice(0))
        addRemark(names.findings, name, formula.placeOf(at), remark);
    },
  };
}

/** That there is no gate, every stage asks anyway. */
function withoutGate(dictionary: LeadDictionary, expression: Expression): Expression {
  const asksGate = (part: Expression): boolean => {
    const field = blankAsked(part);
    return field !== undefined && isFirstGate(dictionary, field);
  };
  if (asksGate(expression)) return { kind: 'literal', value: true, at: expression.at };
  const all = callOf(expression, 'AND');
  return all === undefined ? expression : { ...all, of: all.of.filter((part) => !asksGate(part)) };
}

function addRemark(findings: Findings, name: string, place: ArtefactPlace, remark: SpellingRemark): void {
  if (remark.of === 'capitals')
    findings.add(
      'near',
      place,
      `${name}: the formula compares ${remark.field} sign by sign, the agreement without regard to capitals and to blanks around it`,
      `${name}: Die Formel vergleicht ${remark.field} Zeichen für Zeichen, die Vereinbarung ohne Rücksicht auf Großschreibung und Leerzeichen am Rand`,
    );
  else
    findings.add(
      'left out',
      place,
      `${name}: “${remark.value}” is no active value of ${remark.field} in these files, so no lead of the agreement has it and the part never holds`,
      `${name}: „${remark.value}“ ist in diesen Dateien kein aktiver Wert von ${remark.field}, also hat ihn kein Lead der Vereinbarung und der Teil trifft nie zu`,
    );
}

function formOf(
  { dictionary, stages }: Omit<LeadNames, 'formulas' | 'keptFor' | 'findings'>,
  name: string,
): FieldForm | undefined {
  const key = name.toLowerCase();
  if (key === stages.field.toLowerCase())
    return { holds: 'stage', valueFor: (spelled) => stages.idOf.get(spelled.toLowerCase()) };
  const field = dictionary.fields.find((one) => one.name.toLowerCase() === key);
  switch (field?.type) {
    case 'enum':
    case 'set': {
      const known = new Map(field.values.map(({ value }) => [normalText(value), value]));
      return {
        holds: field.type === 'enum' ? 'choice' : 'other',
        valueFor: (spelled) => known.get(normalText(spelled)),
      };
    }
    case 'integer':
    case 'decimal':
      return { holds: 'number' };
    case 'text':
    case 'date':
      return { holds: field.type };
    default:
      return undefined;
  }
}

/** The field that tells which gate is true. */
function isFirstGate({ calculated }: LeadDictionary, name: string): boolean {
  return calculated.some(
    (field) =>
      field.name.toLowerCase() === name.toLowerCase() &&
      field.description.startsWith('The first gate that is true; gates beat points.'),
  );
}

/** The formulas of the calculated fields, by API name in small letters. */
export function fieldFormulas(
  names: Omit<LeadNames, 'formulas' | 'keptFor'>,
): ReadonlyMap<string, FieldFormula> {
  const all = new Map(
    names.dictionary.calculated.flatMap((field): readonly (readonly [string, FieldFormula])[] => {
      const { blanksAreZeros, component, name } = field;
      const written = formulaIn(component, component.element, 'formula', names.findings);
      if (written === undefined) return [];
      return [[name.toLowerCase(), { ...inUsualWords(names, name, written, blanksAreZeros), field }]];
    }),
  );
  const readable = readableFormulas(all, (name) => name.toLowerCase());
  for (const [name, { expression, field, placeOf }] of all) {
    if (readable.has(name)) continue;
    const what = 'it names itself on a way around, or is put together of more parts than Salesforce saves';
    addForeign(names.findings, field.name, placeOf(expression.at), what);
  }
  return readable;
}

/** Reads formulas with an agreement that knows their fields. */
export interface LeadReading {
  readonly agreement: Agreement;
  /** What an expression says. Throws ForeignText. */
  readonly told: (expression: Expression) => Told;
  readonly names: LeadNames;
}

/** `says`: calculated fields of which it is known what they say in the agreement, by API name in small letters. */
export function openReading(
  names: LeadNames,
  agreement: Agreement,
  configuration: TargetConfiguration,
  says: ReadonlyMap<string, Saying> = new Map(),
): LeadReading {
  const meanings = meaningsOf(names, agreement, configuration, says);
  const reading = {
    agreement,
    meaningOf: (field: string) => meanings.get(field.toLowerCase()),
    partOf: (field: string) => names.formulas.get(field.toLowerCase())?.expression,
  };
  return { agreement, names, told: (expression) => readFormula(reading, expression) };
}

function meaningsOf(
  { dictionary, formulas, keptFor, stages }: LeadNames,
  agreement: Agreement,
  configuration: TargetConfiguration,
  says: ReadonlyMap<string, Saying>,
): ReadonlyMap<string, FieldMeaning> {
  const workbench = workbenchFor(agreement, configuration);
  const meanings = new Map<string, FieldMeaning>();
  for (const name of formulas.keys()) meanings.set(name, { of: 'part' });
  for (const { id, name } of dictionary.fields) {
    const attribute = agreement.fields[id];
    if (attribute !== undefined)
      meanings.set(name.toLowerCase(), { of: 'column', column: columnOf(workbench, attribute) });
  }
  for (const [name, field] of dictionary.own) {
    const kept = keptFor.get(name) ?? '';
    if (field.keeps === 'fact') meanings.set(name, { of: 'fact', fact: field.fact });
    if (field.keeps === 'objection') meanings.set(name, { of: 'objection' });
    if (field.keeps === 'consent') meanings.set(name, { of: 'consent', purpose: kept });
    if (field.keeps === 'entered') meanings.set(name, { of: 'entered', stage: kept });
  }
  for (const [name, saying] of says) meanings.set(name, { of: 'saying', says: saying });
  return meanings.set(stages.field.toLowerCase(), { of: 'stage' });
}

/** What reading gives, or undefined where it is foreign, which becomes a finding. */
export function orForeign<Value>(
  findings: Findings,
  name: string,
  { placeOf }: Pick<WrittenFormula, 'placeOf'>,
  read: () => Value,
): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    addForeign(findings, name, placeOf(error.at), error.message);
    return undefined;
  }
}
