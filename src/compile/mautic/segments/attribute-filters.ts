import type { AttributeTest, BetweenTest, ComparisonTest, TextTest } from '../../../criteria/criterion.ts';
import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';
import { type AttributeField, attributeField, optionValue } from '../attribute-field.ts';
import { collation, otherStore, systemZone, wholeDates, wildcards, wordEdges } from '../caveat.ts';
import type { Workbench } from '../workbench.ts';
import { type Alternatives, all, always, any, ask, never, unaskable } from './alternatives.ts';
import type { Filter } from './filter.ts';

/** A question about one attribute, or its plain negation. Nothing but `missing` holds on a blank field (semantics §1). */
export function attributeFilters(workbench: Workbench, asked: AttributeTest, isNegated: boolean): Alternatives {
  const attribute = workbench.agreement.fields[asked.attribute];
  if (attribute === undefined) throw new Error(`no field ${asked.attribute}`);
  const field = attributeField(workbench, attribute);
  switch (asked.op) {
    case 'exists':
      return presence(field, !isNegated);
    case 'missing':
      if (attribute.type === 'set') return isNegated ? always : never;
      return presence(field, isNegated);
    case 'eq':
      if (typeof asked.value === 'boolean') return isTrueOrFalse(field, asked.value, isNegated);
      return oneOf(field, [asked.value], isNegated);
    case 'in':
      return oneOf(field, asked.values, isNegated);
    case 'notIn': {
      const parts = [presence(field, !isNegated), oneOf(field, asked.values, !isNegated)];
      return isNegated ? any(parts) : all(parts);
    }
    case 'gte':
    case 'gt':
    case 'lte':
    case 'lt':
    case 'between':
      return compared(field, asked, isNegated);
    case 'hasAny':
      return held(field, asked.values, isNegated ? 'none' : 'any');
    case 'hasAll':
      return held(field, asked.values, isNegated ? 'not-all' : 'all');
    case 'hasNone':
      return held(field, asked.values, isNegated ? 'any' : 'none');
    default:
      return texts(field, asked, isNegated);
  }
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
  if (type === 'select') return ask({ field: alias, type, operator: isNegated ? '!in' : 'in', value: spelled });
  if (type !== 'text') return unaskable(otherStore);
  const parts = spelled.map((value) =>
    ask({ field: alias, type, operator: isNegated ? '!=' : '=', value }, collation),
  );
  return isNegated ? all(parts) : any(parts);
}

const negations = { gte: 'lt', gt: 'lte', lte: 'gt', lt: 'gte' } as const;
type Sign = keyof typeof negations;

/** A comparison is false on a blank, so its negation holds there as well. */
function compared(field: AttributeField, asked: ComparisonTest | BetweenTest, isNegated: boolean): Alternatives {
  const { alias, attribute, type } = field;
  const isDate = attribute.type === 'date';
  if (type !== (isDate ? 'date' : 'number')) return unaskable(otherStore);
  const one = (sign: Sign, value: number): Alternatives => {
    const operator = isDate ? turned[sign] : sign;
    const filter: Filter = { field: alias, type, operator, value: isDate ? daysAgo(value) : plain(value, attribute.scale) };
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
export function daysAgo(days: number): string {
  return `${days > 0 ? '-' : '+'}${Math.abs(days)} days`;
}

function plain(value: number, scale: number): number {
  return Number(formatScaledDecimal(value, scale));
}

/** Of several values, `in` asks for all of them in a multiselect field, and `!in` for none. */
function held(
  field: AttributeField,
  values: readonly string[],
  which: 'all' | 'any' | 'none' | 'not-all',
): Alternatives {
  const { alias, type } = field;
  if (type !== 'multiselect') return unaskable(otherStore);
  const asks = (operator: '!in' | 'in'): readonly Alternatives[] =>
    values.map((value) => ask({ field: alias, type, operator, value: [optionValue(field, value)] }));
  switch (which) {
    case 'all':
      return all(asks('in'));
    case 'any':
      return any(asks('in'));
    case 'none':
      return all(asks('!in'));
    case 'not-all':
      return any(asks('!in'));
    default:
      return which satisfies never;
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
  // A text of several words is no word, and never one of a text.
  if (op === 'containsWord' && !isWord(value)) return isNegated ? always : never;
  if (op === 'equals') return ask({ field: alias, type, operator: isNegated ? '!=' : '=', value }, collation);
  if (op !== 'containsWord' && /[%_]/.test(value)) return unaskable(wildcards);
  if (op === 'contains')
    return ask({ field: alias, type, operator: isNegated ? '!like' : 'like', value: `%${value}%` }, collation);
  if (op !== 'containsWord' && !isNegated)
    return ask({ field: alias, type, operator: op, value }, collation);
  const pattern = patternOf(op, value);
  const caveat = op === 'containsWord' ? wordEdges : collation;
  const found = ask({ field: alias, type, operator: isNegated ? '!regexp' : 'regexp', value: pattern }, collation, caveat);
  // A pattern that is not found is not found in a blank either, and Mautic leaves blanks out.
  return isNegated ? any([found, presence(field, false)]) : found;
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{Nd}]+$/u.test(text);
}

function patternOf(op: 'containsWord' | 'endsWith' | 'startsWith', value: string): string {
  const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/g, '[$&]').replaceAll('[^]', '\\^').replaceAll('[\\]', '\\\\');
  if (op === 'startsWith') return `^${escaped}`;
  if (op === 'endsWith') return `${escaped}$`;
  return `(^|[^[:alnum:]])${escaped}([^[:alnum:]]|$)`;
}

/** The stored instant lies less than so many days back, in dates. */
export function isYounger(alias: string, days: number, isNegated: boolean): Alternatives {
  const type = 'datetime';
  if (!isNegated) return ask({ field: alias, type, operator: 'gt', value: daysAgo(days) }, wholeDates, systemZone);
  return any([
    ask({ field: alias, type, operator: 'empty', value: null }),
    ask({ field: alias, type, operator: 'lte', value: daysAgo(days) }, wholeDates, systemZone),
  ]);
}
