import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { Saying } from '../../../compile/salesforce/lead-field.ts';
import type { Expression } from '../../../compile/salesforce/read/expression.ts';
import { type FilterLogic, parseFilterLogic } from '../../../compile/salesforce/read/filter-logic.ts';
import type { VerdictTest } from '../../../criteria/criterion.ts';
import { idOf } from '../../../records/proposal/new-id.ts';
import { entryOfSaid } from '../../import/criteria/entry-of-said.ts';
import { allOf, anyOf, type Said } from '../../import/criteria/said.ts';
import { saidOfTold } from '../../import/criteria/said-of-told.ts';
import type { DraftEntry, DraftStage } from '../../import/draft-agreement.ts';
import { textOf } from '../formula-files.ts';
import { wordsIn } from './component-formula.ts';
import { childrenNamed, type LeadComponent } from './lead-component.ts';
import { type FieldFormula, type LeadReading, orForeign } from './lead-reading.ts';

/** What a lead has to fulfil to enter stages, by stage, and what their fields say. */
export interface LeadEntries {
  readonly entries: ReadonlyMap<string, DraftEntry>;
  readonly says: ReadonlyMap<string, Saying>;
  /** API names in small letters of the fields that are parts of entries. */
  readonly read: ReadonlySet<string>;
}

const ready = 'Ticked while the lead fulfils everything the stage asks for.';
const parts = [
  'Ticked while no gate is true and the data and criteria that the stage always asks for are there.',
  'Ticked while the part of the threshold that is not read off the score is reached.',
  'Ticked while a signal that skips the threshold is recent enough.',
];

export function leadEntries(
  reading: LeadReading,
  stages: readonly DraftStage[],
  views: readonly LeadComponent[],
  says: ReadonlyMap<string, Saying>,
): LeadEntries {
  const entries = new Map<string, DraftEntry>();
  const found = new Map<string, Saying>();
  const read = new Set<string>();
  const { names } = reading;
  for (const formula of names.formulas.values()) {
    if (parts.includes(formula.field.description)) read.add(formula.field.name.toLowerCase());
    if (formula.field.description !== ready) continue;
    const stage = stageNamed(stages, formula.field.label, formula.field.name);
    read.add(formula.field.name.toLowerCase());
    if (stage === undefined) continue;
    const entry = orForeign(names.findings, formula.field.name, formula, () =>
      entryOfSaid(
        reading.agreement,
        saidOfTold(reading.agreement, reading.told(formula.expression)),
        originOf(formula),
      ),
    );
    if (entry === undefined) continue;
    formula.tell();
    entries.set(stage.id, entry);
    found.set(formula.field.name.toLowerCase(), { of: 'ready', stage: stage.id });
  }
  for (const view of views) {
    const stage = stageNamed(stages, wordsIn(view.element, 'label'), view.name);
    if (stage === undefined || entries.has(stage.id)) continue;
    const { line, path } = view.placeOf(view.element);
    const entry = orForeign(names.findings, view.name, { placeOf: () => view.placeOf(view.element) }, () =>
      entryOfSaid(reading.agreement, saidOfView(reading, view, says), `${path}:${line}`),
    );
    if (entry !== undefined) entries.set(stage.id, entry);
  }
  return { entries, says: found, read };
}

function originOf({ expression, placeOf }: FieldFormula): string {
  const { line, path } = placeOf(expression.at);
  return `${path}:${line}`;
}

/** `Ready: title of the stage`, perhaps cut off, else `LP_Ready_Mql`. */
function stageNamed(stages: readonly DraftStage[], label: string, name: string): DraftStage | undefined {
  const [, title] = /^Ready: (.+)$/.exec(label) ?? [];
  if (title === undefined) return undefined;
  const start = title.endsWith('…') ? title.slice(0, -1) : undefined;
  const titled = stages.find((stage) => {
    const own = stage.title ?? stage.id;
    return start === undefined ? own === title : own.startsWith(start);
  });
  const [, words = ''] = /Ready_(.+?)(?:__c)?$/.exec(name) ?? [];
  return titled ?? stages.find(({ id }) => id === idOf(words));
}

/** What the filters of a list view say together. */
function saidOfView(reading: LeadReading, view: LeadComponent, says: ReadonlyMap<string, Saying>): Said {
  const filters = childrenNamed(view.element, 'filters').map((filter) =>
    saidOfFilter(
      reading,
      {
        field: textOf(filter, 'field'),
        operation: textOf(filter, 'operation'),
        value: textOf(filter, 'value'),
      },
      says,
    ),
  );
  const logic = textOf(view.element, 'booleanFilter');
  return logic === '' ? allOf(filters) : saidLogic(parseFilterLogic(logic, filters.length), filters);
}

export function saidLogic(logic: FilterLogic, filters: readonly Said[]): Said {
  if (typeof logic === 'number') return filters[logic - 1] ?? anyOf([]);
  const of = logic.of.map((part) => saidLogic(part, filters));
  return logic.op === 'AND' ? allOf(of) : anyOf(of);
}

interface Filter {
  readonly field: string;
  readonly operation: string;
  readonly value: string;
}

function saidOfFilter(
  reading: LeadReading,
  { field, operation, value }: Filter,
  says: ReadonlyMap<string, Saying>,
): Said {
  const saying = says.get(field.toLowerCase());
  if (operation === 'equals' && saying !== undefined && isVerdict(saying.of))
    return { is: 'verdict', of: saying.of, values: value.split(',') };
  const formula = reading.names.formulas.get(field.toLowerCase());
  if (operation === 'equals' && formula?.field.type === 'Checkbox' && value === '1')
    return saidOfTold(reading.agreement, reading.told(formula.expression));
  const sign = ({ greaterOrEqual: '>=', greaterThan: '>' } as const)[
    operation as 'greaterOrEqual' | 'greaterThan'
  ];
  if (sign === undefined || !/^-?\d+(\.\d+)?$/.test(value))
    throw new ForeignText(`the filter ${field} ${operation} ${value}`, 0);
  const compared: Expression = {
    kind: 'signed',
    sign,
    left: { kind: 'field', name: field, at: 0 },
    right: { kind: 'literal', value: Number(value), at: 0 },
    at: 0,
  };
  return saidOfTold(reading.agreement, reading.told(compared));
}

function isVerdict(of: Saying['of']): of is VerdictTest['op'] & Saying['of'] {
  return ['grade', 'band', 'cell', 'outcome'].includes(of);
}
