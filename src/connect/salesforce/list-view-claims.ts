import { ForeignText } from '../../analyze/told/foreign-text.ts';
import { and, applied, constant, not, or, type Told, type ToldValue } from '../../analyze/told/told.ts';
import { toldEntry } from '../../analyze/told/told-entry.ts';
import { readyViewName } from '../../compile/salesforce/lifecycle/list-view.ts';
import { evaluateFormula, type RecordValue } from '../../compile/salesforce/read/evaluate-formula.ts';
import type { Expression } from '../../compile/salesforce/read/expression.ts';
import { type FilterLogic, parseFilterLogic } from '../../compile/salesforce/read/filter-logic.ts';
import type { XmlElement } from '../../compile/salesforce/read/metadata-document.ts';
import { readFormula } from '../../compile/salesforce/read/read-formula.ts';
import { testEntry } from '../../evaluate/journey/entry-test.ts';
import type { Stage } from '../../model/lifecycle.ts';
import { type ArtefactFile, placeAt } from '../artefact-file.ts';
import type { Claim, Unread } from '../claim.ts';
import type { WitnessLead } from '../witness-lead.ts';
import { textOf, unread } from './formula-files.ts';
import { leadRow } from './lead-row.ts';
import { plainValue } from './plain-value.ts';
import type { SystemNames } from './system-names.ts';

type PartOf = (field: string) => Expression | undefined;

/** The leads that a list view shows: those that may enter a stage. */
export function listViewClaim(
  names: SystemNames,
  file: ArtefactFile,
  view: XmlElement,
  partOf: PartOf,
): Claim | Unread | undefined {
  const stage = stageOfView(names, textOf(view, 'fullName'));
  if (stage === undefined) return undefined;
  const clause = `stage/${stage.id}/entry`;
  const { agreement } = names;
  try {
    const filters = view.children
      .filter(({ name }) => name === 'filters')
      .map((element) => filterOf(element));
    const logicText = textOf(view, 'booleanFilter');
    const logic = logicText === '' ? undefined : parseFilterLogic(logicText, filters.length);
    const shows = (of: readonly Told[]): Told => (logic === undefined ? and(of) : toldLogic(logic, of));
    const found = shows(filters.map((filter) => toldFilter(names, partOf, filter)));
    return {
      clause,
      place: placeAt(file, view.at),
      found,
      meant: toldEntry(agreement, stage),
      isExact: true,
      expected: ({ facts }) => testEntry(agreement.lifecycle, stage, facts).enters,
      got: (witness) => {
        const passed = filters.map((filter) => constant(passes(names, partOf, filter, witness)));
        const shown = shows(passed);
        return shown.is === 'constant' ? shown.value : null;
      },
    };
  } catch (error) {
    return { clause, ...unread(error, (at) => placeAt(file, at)) };
  }
}

function stageOfView({ agreement, model }: SystemNames, name: string): Stage | undefined {
  return agreement.lifecycle.stages.find(({ id }) => readyViewName(model.workbench, id) === name);
}

interface Filter {
  readonly field: string;
  readonly operation: 'equals' | 'greaterOrEqual' | 'greaterThan';
  readonly value: string;
  readonly at: number;
}

function filterOf(element: XmlElement): Filter {
  const [field, operation, value] = ['field', 'operation', 'value'].map((name) => textOf(element, name));
  const isOurs = operation === 'equals' || operation === 'greaterOrEqual' || operation === 'greaterThan';
  if (field === undefined || value === undefined || !isOurs)
    throw new ForeignText(`a filter with the operation ${operation}`, element.at);
  return { field, operation, value, at: element.at };
}

/** The filter as a comparison in a formula, read as formulas are. */
function toldFilter(names: SystemNames, partOf: PartOf, filter: Filter): Told {
  const { agreement, meaningOf } = names;
  const { at, field, operation, value } = filter;
  const left: Expression = { kind: 'field', name: field, at };
  const read = (expression: Expression): Told => readFormula({ agreement, meaningOf, partOf }, expression);
  const literal = (of: string | number): Expression => ({ kind: 'literal', value: of, at });
  if (operation !== 'equals') {
    const sign = operation === 'greaterOrEqual' ? '>=' : '>';
    return read({ kind: 'signed', sign, left, right: literal(numberIn(value, at)), at });
  }
  const told = read(left);
  if (isCheckbox(names, field)) {
    if (value !== '0' && value !== '1') throw new ForeignText(`a checkbox that is ${value}`, at);
    return value === '1' ? told : not(told);
  }
  return or(value.split(',').map((one) => applied('equal', told, constant(one))));
}

function isCheckbox({ model }: SystemNames, field: string): boolean {
  return model.fields.find(({ name }) => name === field)?.type.type === 'Checkbox';
}

function numberIn(text: string, at: number): number {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new ForeignText(`${text}, which is no number`, at);
  return Number(text);
}

/** A checkbox as filters write it. */
function shownAs(names: SystemNames, field: string, value: ToldValue): string {
  return isCheckbox(names, field) ? String(Number(value === true)) : String(value ?? '');
}

function passes(
  names: SystemNames,
  partOf: PartOf,
  { at, field, operation, value }: Filter,
  witness: WitnessLead,
): ToldValue {
  const { agreement, meaningOf } = names;
  const row = leadRow(agreement, witness, meaningOf, partOf);
  const got: RecordValue = evaluateFormula({ kind: 'field', name: field, at }, row);
  if (operation === 'equals') return value.split(',').includes(shownAs(names, field, plainValue(got)));
  if (typeof got !== 'number') return false;
  return operation === 'greaterOrEqual' ? got >= Number(value) : got > Number(value);
}

function toldLogic(logic: FilterLogic, filters: readonly Told[]): Told {
  if (typeof logic === 'number') return filters[logic - 1] ?? constant(false);
  const parts = logic.of.map((part) => toldLogic(part, filters));
  return logic.op === 'AND' ? and(parts) : or(parts);
}
