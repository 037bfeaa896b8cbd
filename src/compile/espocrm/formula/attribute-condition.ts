import { foldAttribute } from '../../../criteria/attribute-fold.ts';
import type {
  AttributeTest,
  BetweenTest,
  ComparisonTest,
  EqualsTest,
  MembershipTest,
  SetTest,
} from '../../../criteria/criterion.ts';
import { asOfSave, otherStore, siteZone } from '../caveat.ts';
import { type Column, columnOf, optionValue } from '../column.ts';
import type { Workbench } from '../workbench.ts';
import { holdsOption, isOneOf } from './among.ts';
import { all, always, any, type Condition, never, not, test, unaskable } from './condition.ts';
import { numberLiteral } from './literal.ts';
import { lowered, textCondition } from './text-condition.ts';

/** A question about one attribute of the lead. Nothing but `missing` holds on a blank field (semantics §1). */
export function attributeCondition(workbench: Workbench, asked: AttributeTest): Condition {
  const attribute = workbench.agreement.fields[asked.attribute];
  if (attribute === undefined) throw new Error(`no field ${asked.attribute}`);
  const column = columnOf(workbench, attribute);
  return foldAttribute(asked, attribute, {
    ...{ never, not },
    presence: () => presence(column),
    choice: (test) => choiceCondition(column, test),
    number: (test) => numberCondition(column, test),
    date: (test) => dateCondition(column, test),
    set: (test) => setCondition(column, test),
    text: (test) => textCondition(column, test),
  });
}

/** Is there a value? EspoCRM keeps a blank as null or as the empty text. */
export function presence({ attribute, name, store }: Column): Condition {
  switch (store) {
    case 'bool':
      return always;
    case 'enum':
    case 'text':
      return test(`${name} != null && ${name} != ''`);
    case 'multiEnum':
      return attribute.type === 'set' ? test(`array\\length(${name}) > 0`) : unaskable(otherStore);
    default:
      return test(`${name} != null`);
  }
}

function choiceCondition(column: Column, asked: EqualsTest | MembershipTest): Condition {
  if (asked.op === 'eq' && typeof asked.value === 'boolean') return booleanCondition(column, asked.value);
  const values = asked.op === 'eq' ? [String(asked.value)] : asked.values;
  const among = oneOf(column, values);
  return asked.op === 'notIn' ? all([presence(column), not(among)]) : among;
}

function booleanCondition({ name, store }: Column, value: boolean): Condition {
  if (store === 'enum') return test(`${name} == '${value}'`);
  if (store !== 'bool') return unaskable(otherStore);
  return value ? test(`${name} == true`) : test(`${name} != true`);
}

function oneOf(column: Column, values: readonly string[]): Condition {
  if (column.store === 'enum')
    return isOneOf(
      column.name,
      values.map((value) => optionValue(column, value)),
    );
  // A text beside the agreement's spelling: both in lower case.
  return column.store === 'text' ? isOneOf(lowered(column.name), values) : unaskable(otherStore);
}

function numberCondition({ attribute, name, store }: Column, asked: ComparisonTest | BetweenTest): Condition {
  if (store !== 'number') return unaskable(otherStore);
  return compared(name, name, asked, attribute.scale);
}

/** The age of a date in whole dates (today − date, negative in the future). */
function dateCondition({ name, store }: Column, asked: ComparisonTest | BetweenTest): Condition {
  if (store !== 'date') return unaskable(otherStore);
  const { text } = compared(name, `datetime\\diff($today, ${name}, 'days')`, asked, 0);
  return test(text, siteZone, asOfSave);
}

const signs = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;

/** A blank fails every comparison, where PHP would take it for 0. */
function compared(
  name: string,
  value: string,
  asked: ComparisonTest | BetweenTest,
  scale: number,
): Condition {
  const tests =
    asked.op === 'between'
      ? [`${value} >= ${numberLiteral(asked.low, scale)}`, `${value} <= ${numberLiteral(asked.high, scale)}`]
      : [`${value} ${signs[asked.op]} ${numberLiteral(asked.value, scale)}`];
  return test([`${name} != null`, ...tests].join(' && '));
}

function setCondition(column: Column, asked: SetTest): Condition {
  if (column.store !== 'multiEnum') return unaskable(otherStore);
  const domain = column.attribute.values.map((value) => optionValue(column, value));
  const parts = asked.values.map((value) => holdsOption(column.name, optionValue(column, value), domain));
  switch (asked.op) {
    case 'hasAny':
      return any(parts);
    case 'hasAll':
      return all(parts);
    case 'hasNone':
      return not(any(parts));
    default:
      return asked.op satisfies never;
  }
}
