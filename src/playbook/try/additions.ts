import type { Criterion } from '../../criteria/criterion.ts';
import { isMissing } from '../../criteria/known-value.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { Field } from '../../model/field.ts';
import type { EventRule } from '../../model/scoring.ts';
import type { Written, WrittenRecord } from '../../scenario/flow-yaml.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import { conditionsOf } from './conditions.ts';
import type { TriedAgreement } from './tried-agreement.ts';

/** One thing that could come to be true of a lead. */
export type Addition =
  | { readonly adds: 'value'; readonly field: string; readonly value: Written }
  | { readonly adds: 'happening'; readonly happening: WrittenRecord };

/**
 * Everything that is worth trying: an event of each signal, a consent to each purpose, and for each field of which nothing
 * is known the values that the agreement tells apart.
 */
export function additionsTo(agreement: TriedAgreement, { facts }: Evaluation): readonly Addition[] {
  const conditions = conditionsOf(agreement);
  const unknown = Object.values(agreement.fields).filter(({ id }) => isMissing(facts, id));
  return [
    ...Object.keys(agreement.signals).flatMap((signal) => eventsOf(agreement, signal)),
    ...Object.keys(agreement.consentPurposes).map((purpose) => ({ consent: { [purpose]: 'given' } })),
  ]
    .map((happening): Addition => ({ adds: 'happening', happening }))
    .concat(
      unknown.flatMap((field) =>
        valuesOf(field, conditions, facts.today).map(
          (value): Addition => ({ adds: 'value', field: field.id, value }),
        ),
      ),
    );
}

/** A plain event, and one with the properties that each rule asks for. */
function eventsOf({ scorings }: TriedAgreement, signal: string): readonly WrittenRecord[] {
  const rules = Object.values(scorings).flatMap(({ dimensions }) =>
    dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules)),
  );
  const asked = rules
    .filter((rule): rule is EventRule => rule.kind === 'event' && rule.where.length > 0)
    .filter(({ signals }) => signals.includes(signal))
    .map(({ where }) =>
      Object.fromEntries(where.map(({ property, values: [first = ''] }) => [property, first])),
    );
  return [{ signal }, ...asked.map((properties) => ({ signal, properties }))];
}

/** Values on both sides of every border, in the spelling of the agreement. */
function valuesOf(field: Field, conditions: readonly Criterion[], today: number): readonly Written[] {
  const asking = conditions.filter(
    (condition) => 'attribute' in condition && condition.attribute === field.id,
  );
  if (asking.length === 0 && field.type !== 'enum') return [];
  const spelled = (value: string): string => ownValue(field.valueSpellings, value) ?? value;
  const borders = [...new Set(asking.flatMap(bordersIn))];
  switch (field.type) {
    case 'boolean':
      return [true, false];
    case 'enum':
      return field.values.map(spelled);
    case 'set':
      return field.values.map((value) => [spelled(value)]);
    case 'text':
      return [...new Set([...asking.flatMap(textsIn), 'example'])];
    case 'date':
      return (borders.length === 0 ? [0] : borders).map((age) => dateOfDay(today - age));
    default:
      return (borders.length === 0 ? [field.min ?? 1] : borders)
        .filter((value) => value >= (field.min ?? value) && value <= (field.max ?? value))
        .map((value) => value / 10 ** field.scale);
  }
}

function bordersIn(condition: Criterion): readonly number[] {
  if (condition.op === 'between') return around([condition.low, condition.high]);
  return 'attribute' in condition && 'value' in condition && typeof condition.value === 'number'
    ? around([condition.value])
    : [];
}

function around(borders: readonly number[]): readonly number[] {
  return borders.flatMap((border) => [border, border + 1, border - 1]);
}

function textsIn(condition: Criterion): readonly string[] {
  return 'attribute' in condition && 'values' in condition ? condition.values : [];
}
