import type { Criterion } from '../../criteria/criterion.ts';
import type { EvaluatedAgreement } from '../../evaluate/evaluated-agreement.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Field } from '../../model/field.ts';
import type { EventRule } from '../../model/scoring.ts';
import type { Written, WrittenRecord } from '../../scenario/flow-yaml.ts';
import { ownValue } from '../../support/own-value.ts';
import { conditionsOf } from './conditions.ts';

/** Everything that could come to be true of some lead and is worth trying. */
export interface PossibleAdditions {
  /** An event of each signal, a consent to each purpose. */
  readonly happenings: readonly WrittenRecord[];
  /** Field → the values that the agreement tells apart, in its spelling; dates as their age in days. */
  readonly values: Readonly<Record<string, readonly Written[]>>;
}

export function possibleAdditions(
  agreement: EvaluatedAgreement & Pick<Agreement, 'consentPurposes'>,
): PossibleAdditions {
  const conditions = conditionsOf(agreement);
  return {
    happenings: [
      ...Object.keys(agreement.signals).flatMap((signal) => eventsOf(agreement, signal)),
      ...Object.keys(agreement.consentPurposes).map((purpose) => ({ consent: { [purpose]: 'given' } })),
    ],
    values: Object.fromEntries(
      Object.values(agreement.fields).map((field) => [field.id, valuesOf(field, conditions)]),
    ),
  };
}

/** A plain event, and one with the properties that each rule asks for. */
function eventsOf({ scorings }: EvaluatedAgreement, signal: string): readonly WrittenRecord[] {
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
function valuesOf(field: Field, conditions: readonly Criterion[]): readonly Written[] {
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
      return borders.length === 0 ? [0] : borders;
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
