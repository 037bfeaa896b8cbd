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
import { type AttributeField, attributeField, optionValue } from '../attribute-field.ts';
import { collation, otherStore, systemZone, wholeDates, wildcards, wordEdges } from '../caveat.ts';
import type { Workbench } from '../workbench.ts';
import { type Alternatives, all, always, any, ask, never, unaskable } from './alternatives.ts';
import type { Filter } from './filter.ts';

/** A question about one attribute, or its plain negation. Nothing but `missing` holds on a blank field (semantics §1). */
export function attributeFilters(
  workbench: Workbench,
  asked: AttributeTest,
  isNegated: boolean,
): Alternatives {
  const attribute = workbench.agreement.fields[asked.attribute];
  if (attribute === undefined) throw new Error(`no field ${asked.attribute}`);
  const field = attributeField(workbench, attribute);
  switch (asked.op) {
    case 'exists':
      return presence(field, !isNegated);
    case 'missing':
      return attribute.type === 'set' ? constant(isNegated) : presence(field, isNegated);
    case 'eq':
    case 'in':
    case 'notIn':
      return chosen(field, asked, isNegated);
    case 'gte':
    case 'gt':
    case 'lte':
    case 'lt':
    case 'between':
      return compared(field, asked, isNegated);
    case 'hasAny':
    case 'hasAll':
    case 'hasNone':
      return held(field, asked.values, isNegated ? negatedSets[asked.op] : asked.op);
    default:
      return texts(field, asked, isNegated);
  }
}

function constant(holds: boolean): Alternatives {
  return holds ? always : never;
}

function chosen(field: AttributeField, asked: EqualsTest | MembershipTest, isNegated: boolean): Alternatives {
  if (asked.op === 'eq') {
    if (typeof asked.value === 'boolean') return isTrueOrFalse(field, asked.value, isNegated);
    return oneOf(field, [asked.value], isNegated);
  }
  if (asked.op === 'in') return oneOf(field, asked.values, isNegated);
  const parts = [presence(field, !isNegated), oneOf(field, asked.values, !isNegated)];
  return isNegated ? any(parts) : all(parts);
}

/** Is there a value, or none? */
export function presence({ alias, attribute, type }: AttributeField, isThere: boolean): Alternatives {
  if (type === 'boolean' && !attribute.nullable) return isThere ? always : never;
  if (type === 'boolean') return unaskable(otherStore);
  return ask({ field: alias, type, operator: isThere ? '!empty' : 'empty', value: null });
}

function isTrueOrFalse({ alias, type }: AttributeField, value: boolean, isNegated: boolean): Alternatives {
  if (type === 'select')
    return ask({ field: alias, type, operator: isNegated ? '!=' : '=', value: String(value) });
  if (type !== 'boolean') return unaskable(otherStore);
  // A checkbox that nobody touched is blank, and means no.
  const isYes = value !== isNegated;
  return ask({ field: alias, type, operator: isYes ? '=' : '!=', value: 1 });
}

/** `!in` and `!=` hold on a blank, so they are the plain negation. */
function oneOf(field: AttributeField, values: readonly string[], isNegated: boolean): Alternatives {
  const { alias, type } = field;
  const spelled = values.map((value) => optionValue(field, value));
  if (type === 'select')
    return ask({ field: alias, type, operator: isNegated ? '!in' : 'in', value: spelled });
  if (type !== 'text') return unaskable(otherStore);
  const parts = spelled.map((value) =>
    ask({ field: alias, type, operator: isNegated ? '!=' : '=', value }, collation),
  );
  return isNegated ? all(parts) : any(parts);
}

const negations = { gte: 'lt', gt: 'lte', lte: 'gt', lt: 'gte' } as const;
type Sign = keyof typeof negations;

/** A comparison is false on a blank, so its negation holds there as well. */
function compared(
  field: AttributeField,
  asked: ComparisonTest | BetweenTest,
  isNegated: boolean,
): Alternatives {
  const { alias, attribute, type } = field;
  const isDate = attribute.type === 'date';
  if (type !== (isDate ? 'date' : 'number')) return unaskable(otherStore);
  const one = (sign: Sign, value: number): Alternatives => {
    const operator = isDate ? turned[sign] : sign;
    const filter: Filter = {
      field: alias,
      type,
      operator,
      value: isDate ? daysAgo(value) : plain(value, attribute.scale),
    };
    return isDate ? ask(filter, systemZone) : ask(filter);
  };
  const bounds: readonly (readonly [Sign, number])[] =
    asked.op === 'between'
      ? [
          ['gte', asked.low],
          ['lte', asked.high],
        ]
      : [[asked.op, asked.value]];
  if (!isNegated) return all(bounds.map(([sign, value]) => one(sign, value)));
  return any([presence(field, false), ...bounds.map(([sign, value]) => one(negations[sign], value))]);
}

/** The older the date, the smaller: an age of at least 30 days is a date of at most 30 days ago. */
const turned = { gte: 'lte', gt: 'lt', lte: 'gte', lt: 'gt' } as const;

/** A date so many days before today, as Mautic reads it. */
function daysAgo(days: number): string {
  return `${days > 0 ? '-' : '+'}${Math.abs(days)} days`;
}

function plain(value: number, scale: number): number {
  return Number(formatScaledDecimal(value, scale));
}

type SetQuestion = SetTest['op'] | 'lacksAny';

const negatedSets: Readonly<Record<SetTest['op'], SetQuestion>> = {
  hasAny: 'hasNone',
  hasAll: 'lacksAny',
  hasNone: 'hasAny',
};

/** Of several values, `in` asks for all of them in a multiselect field, and `!in` for none. */
function held(field: AttributeField, values: readonly string[], question: SetQuestion): Alternatives {
  const { alias, type } = field;
  if (type !== 'multiselect') return unaskable(otherStore);
  const asks = (operator: '!in' | 'in'): readonly Alternatives[] =>
    values.map((value) => ask({ field: alias, type, operator, value: [optionValue(field, value)] }));
  switch (question) {
    case 'hasAll':
      return all(asks('in'));
    case 'hasAny':
      return any(asks('in'));
    case 'hasNone':
      return all(asks('!in'));
    case 'lacksAny':
      return any(asks('!in'));
    default:
      return question satisfies never;
  }
}

function texts(field: AttributeField, asked: TextTest, isNegated: boolean): Alternatives {
  if (field.type !== 'text') return unaskable(otherStore);
  const parts = asked.values.map((value) => textFilters(field, asked.op, value, isNegated));
  return isNegated ? all(parts) : any(parts);
}

function textFilters(
  field: AttributeField,
  op: TextTest['op'],
  value: string,
  isNegated: boolean,
): Alternatives {
  const { alias } = field;
  const type = 'text';
  if (op === 'containsWord') {
    // A text of several words is no word, and never one of a text.
    return isWord(value) ? patterned(field, op, value, isNegated, wordEdges) : constant(isNegated);
  }
  if (op === 'equals') return ask({ field: alias, type, operator: isNegated ? '!=' : '=', value }, collation);
  if (/[%_]/.test(value)) return unaskable(wildcards);
  if (op === 'contains')
    return ask(
      { field: alias, type, operator: isNegated ? '!like' : 'like', value: `%${value}%` },
      collation,
    );
  if (isNegated) return patterned(field, op, value, isNegated);
  return ask({ field: alias, type, operator: op, value }, collation);
}

/** A pattern that is not found is not found in a blank either, but Mautic leaves blanks out. */
function patterned(
  field: AttributeField,
  op: 'containsWord' | 'endsWith' | 'startsWith',
  value: string,
  isNegated: boolean,
  ...caveats: readonly Caveat[]
): Alternatives {
  const operator = isNegated ? '!regexp' : 'regexp';
  const filter = { field: field.alias, type: 'text', operator, value: patternOf(op, value) } as const;
  const found = ask(filter, collation, ...caveats);
  return isNegated ? any([found, presence(field, false)]) : found;
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{Nd}]+$/u.test(text);
}

function patternOf(op: 'containsWord' | 'endsWith' | 'startsWith', value: string): string {
  const escaped = value
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '[$&]')
    .replaceAll('[^]', '\\^')
    .replaceAll('[\\]', '\\\\');
  if (op === 'startsWith') return `^${escaped}`;
  if (op === 'endsWith') return `${escaped}$`;
  return `(^|[^[:alnum:]])${escaped}([^[:alnum:]]|$)`;
}

/** The stored instant lies less than so many days back, in dates. */
export function isYounger(alias: string, days: number, isNegated: boolean): Alternatives {
  const type = 'datetime';
  if (!isNegated)
    return ask({ field: alias, type, operator: 'gt', value: daysAgo(days) }, wholeDates, systemZone);
  return any([
    ask({ field: alias, type, operator: 'empty', value: null }),
    ask({ field: alias, type, operator: 'lte', value: daysAgo(days) }, wholeDates, systemZone),
  ]);
}
