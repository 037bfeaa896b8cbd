import type { Value, Values } from '../../criteria/attribute.ts';
import type { ConsentState } from '../../criteria/criterion.ts';
import type { Field } from '../../model/field.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { textWithAnswers } from './text/text-with-answers.ts';
import type { Translation } from './translation.ts';
import { consentStates, type Variable } from './variable.ts';

/** What a lead is at one instant, but for its events and its score. */
export interface LeadState {
  readonly values: Values;
  readonly consents: ReadonlyMap<string, ConsentState>;
  readonly objection: boolean;
  /** Stages entered in this cycle. */
  readonly reached: ReadonlySet<string>;
}

/** Variable → class; a variable that is not there takes its cheapest class. */
export type Assignment = ReadonlyMap<number, number>;

/** A real lead of the classes of an assignment. `today`: its local date as days since 1970-01-01. */
export function leadState(translation: Translation, assignment: Assignment, today: number): LeadState {
  const { variables, fields } = translation;
  const chosen = variables.map((variable, index) => ({
    variable,
    at: assignment.get(index) ?? cheapestClass(variable),
  }));
  const is = chosen.filter(({ at }) => at > 0).map(({ variable }) => variable);
  return {
    values: { ...singleValues(chosen, fields, today), ...setValues(is), ...textValues(chosen, translation) },
    consents: new Map(
      chosen.flatMap(({ variable, at }) =>
        variable.kind === 'consent' && at > 0 ? [[variable.purpose, consentStates[at] ?? 'none']] : [],
      ),
    ),
    objection: is.some(({ kind }) => kind === 'objection'),
    reached: new Set(is.flatMap((variable) => (variable.kind === 'reached' ? [variable.stage] : []))),
  };
}

/** A variable and the place of its class. */
interface Chosen {
  readonly variable: Variable;
  readonly at: number;
}

function cheapestClass({ classes }: Variable): number {
  return classes.reduce((best, { cost }, index) => (cost < (classes[best]?.cost ?? cost) ? index : best), 0);
}

function singleValues(
  chosen: readonly Chosen[],
  fields: Readonly<Record<string, Field>>,
  today: number,
): Values {
  const values: Record<string, Value> = {};
  for (const { variable, at } of chosen) {
    if (variable.kind !== 'value') continue;
    const value = variable.values[at];
    if (value === undefined) continue;
    const isAge = fields[variable.attribute]?.type === 'date' && typeof value === 'number';
    values[variable.attribute] = isAge ? dateOfDay(today - value) : value;
  }
  return values;
}

function setValues(is: readonly Variable[]): Values {
  const values: Record<string, readonly string[]> = {};
  for (const variable of is) {
    if (variable.kind !== 'member') continue;
    const others = values[variable.attribute] ?? [];
    values[variable.attribute] = [...others, variable.member].sort(compareCodePoints);
  }
  return values;
}

/** Of texts whose answers have variables of their own. */
function textValues(chosen: readonly Chosen[], { fields, texts }: Translation): Values {
  const values: Record<string, string> = {};
  for (const { variable, at } of chosen) {
    if (variable.kind !== 'presence' || at === 0) continue;
    const { attribute } = variable;
    const [field, known] = [fields[attribute], texts.get(attribute)];
    if (field && known) values[attribute] = textWithAnswers(field, known, answersFor(attribute, chosen));
  }
  return values;
}

/** The answers of all parts, one digit per question. */
function answersFor(attribute: string, chosen: readonly Chosen[]): string {
  const digits: string[] = [];
  for (const { variable, at } of chosen) {
    if (variable.kind !== 'part' || variable.attribute !== attribute) continue;
    for (const [nth, place] of variable.places.entries()) digits[place] = variable.patterns[at]?.[nth] ?? '0';
  }
  return digits.join('');
}
