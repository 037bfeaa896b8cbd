import { dayOfDate } from '../../../src/support/local-date.ts';

/** What a contact has stored: alias → value, absent = NULL. */
export type Contact = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A filter as the REST API takes it. */
interface Written {
  readonly glue: string;
  readonly field: string;
  readonly type: string;
  readonly operator: string;
  readonly properties: { readonly filter: string | number | readonly string[] | null };
}

/**
 * Our own reading of a segment, written from what Mautic makes of its filters in SQL and independent of what writes them:
 * `or` opens another group of conditions that all have to hold; `!=`, `!in` and `!like` hold on NULL, no other does.
 */
export function isIn(contact: Contact, filters: readonly Written[], today: number): boolean {
  const groups: Written[][] = [];
  for (const filter of filters) {
    if (groups.length === 0 || filter.glue === 'or') groups.push([]);
    groups.at(-1)?.push(filter);
  }
  return groups.some((group) => group.every((filter) => passes(contact[filter.field], filter, today)));
}

function passes(stored: Contact[string], { operator, properties, type }: Written, today: number): boolean {
  const value = Array.isArray(stored) && stored.length === 0 ? undefined : stored;
  const { filter } = properties;
  if (operator === 'empty') return value === undefined;
  if (operator === '!empty') return value !== undefined;
  if (value === undefined) return operator === '!=' || operator === '!in' || operator === '!like';
  if (type === 'multiselect') {
    const asked = Array.isArray(filter) ? filter : [];
    const has = (one: string): boolean => Array.isArray(value) && value.includes(one);
    return operator === 'in' ? asked.every(has) : asked.every((one) => !has(one));
  }
  if (type === 'date') return compared(dayOfDate(String(value)), operator, today + relative(String(filter)));
  if (type === 'number') return compared(Number(value), operator, Number(filter));
  return texted(String(value), operator, Array.isArray(filter) ? filter : [String(filter)]);
}

function relative(words: string): number {
  const match = /^([+-]\d+) days$/.exec(words);
  if (match === null) throw new Error(`no relative date: ${words}`);
  return Number(match[1]);
}

function compared(value: number, operator: string, bound: number): boolean {
  const answers: Readonly<Record<string, boolean>> = {
    gt: value > bound,
    gte: value >= bound,
    lt: value < bound,
    lte: value <= bound,
  };
  return answers[operator] ?? unknown(operator);
}

function texted(text: string, operator: string, asked: readonly string[]): boolean {
  const [first = ''] = asked;
  const found = (): boolean =>
    new RegExp(first.replaceAll('[^[:alnum:]]', '[^\\p{L}\\p{Nd}]'), 'u').test(text);
  switch (operator) {
    case '=':
      return text === first;
    case '!=':
      return text !== first;
    case 'in':
      return asked.includes(text);
    case '!in':
      return !asked.includes(text);
    case 'like':
      return text.includes(first.slice(1, -1));
    case '!like':
      return !text.includes(first.slice(1, -1));
    case 'startsWith':
      return text.startsWith(first);
    case 'endsWith':
      return text.endsWith(first);
    case 'regexp':
      return found();
    case '!regexp':
      return !found();
    default:
      return unknown(operator);
  }
}

function unknown(operator: string): never {
  throw new Error(`unknown ${operator}`);
}
