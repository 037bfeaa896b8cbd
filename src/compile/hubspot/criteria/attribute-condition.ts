import { foldAttribute } from '../../../criteria/attribute-fold.ts';
import type {
  AttributeTest,
  BetweenTest,
  ComparisonTest,
  EqualsTest,
  MembershipTest,
  SetTest,
  TextTest,
} from '../../../criteria/criterion.ts';
import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';
import type { Caveat } from '../../caveat.ts';
import { type AttributeProperty, attributeProperty, optionValue } from '../attribute-property.ts';
import { dayEdges, normalText, otherType, tokens, wordEdges } from '../caveat.ts';
import type { Workbench } from '../workbench.ts';
import { all, always, ask, type Condition, never, not } from './condition.ts';
import {
  type Comparison,
  containsAll,
  isAnyOf,
  isKnown,
  isTrue,
  numberIs,
  textIs,
  timeIs,
} from './operation.ts';

/** A question about one attribute, asked of the property that keeps it. */
export function attributeCondition(workbench: Workbench, test: AttributeTest): Condition {
  const field = workbench.agreement.fields[test.attribute];
  if (field === undefined) throw new Error(`no field ${test.attribute}`);
  const property = attributeProperty(workbench, field);
  return foldAttribute(test, field, {
    ...{ never, not },
    presence: () => ask(isKnown(property.name)),
    choice: (asked) => (asked.op === 'eq' ? equality(property, asked) : membership(property, asked)),
    number: (asked) => comparison(workbench, property, asked),
    date: (asked) => comparison(workbench, property, asked),
    set: (asked) => setCondition(property, asked),
    text: (asked) => text(property, asked),
  });
}

function equality(property: AttributeProperty, { value }: EqualsTest): Condition {
  if (typeof value === 'string') return oneOf(property, [value]);
  if (property.store === 'bool') return ask(isTrue(property.name, value));
  return property.store === 'enumeration'
    ? ask(isAnyOf(property.name, [String(value)]))
    : ask(undefined, otherType);
}

function membership(property: AttributeProperty, { op, values }: MembershipTest): Condition {
  const inside = oneOf(property, values);
  // A missing value is outside of everything, but a test on it is false (semantics §1).
  return op === 'in' ? inside : all(ask(isKnown(property.name)), not(inside));
}

function oneOf(property: AttributeProperty, values: readonly string[]): Condition {
  // HubSpot refuses a test without values.
  if (values.length === 0) return never;
  const spelled = values.map((value) => optionValue(property, value));
  if (property.store === 'enumeration') return ask(isAnyOf(property.name, spelled));
  return property.store === 'string'
    ? ask(textIs(property.name, 'equals', spelled), normalText)
    : ask(undefined, otherType);
}

function setCondition(property: AttributeProperty, { op, values }: SetTest): Condition {
  if (property.store !== 'set') return ask(undefined, otherType);
  const spelled = values.map((value) => optionValue(property, value));
  if (values.length === 0) return op === 'hasAny' ? never : always;
  if (op === 'hasAll') return ask(containsAll(property.name, spelled));
  const shared = ask(isAnyOf(property.name, spelled));
  return op === 'hasAny' ? shared : not(shared);
}

function comparison(
  workbench: Workbench,
  property: AttributeProperty,
  test: BetweenTest | ComparisonTest,
): Condition {
  const compared = (op: Comparison, value: number): Condition =>
    property.attribute.type === 'date' ? age(workbench, property, op, value) : number(property, op, value);
  if (test.op === 'between') return all(compared('gte', test.low), compared('lte', test.high));
  return compared(test.op, test.value);
}

function number({ attribute, name, store }: AttributeProperty, op: Comparison, value: number): Condition {
  if (store !== 'number') return ask(undefined, otherType);
  return ask(numberIs(name, op, Number(formatScaledDecimal(value, attribute.scale))));
}

/** An age of at least n days is a date no later than n days before today. */
function age(
  { agreement }: Workbench,
  { name, store }: AttributeProperty,
  op: Comparison,
  days: number,
): Condition {
  if (store !== 'date' && store !== 'datetime') return ask(undefined, otherType);
  const side = op === 'gte' || op === 'gt' ? 'before' : 'after';
  const inclusive = op === 'gte' || op === 'lte';
  // Not -0, which JSON does not know.
  const offset = { days: 0 - days };
  return ask(timeIs(name, side, inclusive, { zone: agreement.zone, from: 'TODAY', offset }), dayEdges);
}

const textCaveats: Readonly<Record<TextTest['op'], readonly Caveat[]>> = {
  contains: [normalText, tokens],
  containsWord: [normalText, wordEdges],
  endsWith: [normalText],
  equals: [normalText],
  startsWith: [normalText],
};

function text({ name, store }: AttributeProperty, { op, values }: TextTest): Condition {
  if (values.length === 0) return never;
  return store === 'string' ? ask(textIs(name, op, values), ...textCaveats[op]) : ask(undefined, otherType);
}
