import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Leaf, leavesOf, listsOf, valueAt, withValue } from './leaves.ts';

/** One small change of linked data, and the keys that lead to it. */
export interface Mutation {
  readonly keys: Leaf['keys'];
  readonly changed: unknown;
  readonly what: string;
}

/** Words by which unions are told apart: another one would be a value without a meaning. */
const tags = [
  'op',
  'of',
  'by',
  'as',
  'form',
  'fact',
  'what',
  'mode',
  'rule',
  'kind',
  'action',
  'unit',
  'address',
];
const tagsAt = [/(^|\.)assign\.to$/, /(^|\.)comparison$/, /\.formats\..*\.name$/, /measure\.to$/];
/** Points of one event where tiers have their own; nobody can write them. */
const idle = /^(.*\.)?points$/;
/** Ids pair parts and are told by the labels; they change with the names of what they stand for. */
const unreadKeys = ['id', 'scale', 'place', 'denominator'];

/** Values of which there are only a few. */
const fewValues: Readonly<Record<string, readonly string[]>> = {
  base: ['all', 'accepted'],
  without: ['contact', 'activity'],
  comparator: ['atLeast', 'atMost'],
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  ordinal: ['first', 'second', 'third', 'fourth', 'last'],
  outcome: ['held', 'no-show'],
  side: ['marketing', 'sales'],
  state: ['given', 'withdrawn'],
  weekday: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
};

/** Keys that may be absent wherever the model has them, read off the model itself. */
const optional: ReadonlySet<string> = optionalKeysOfModel();

function optionalKeysOfModel(): ReadonlySet<string> {
  const model = join(import.meta.dirname, '../../../src/model');
  const sources = readdirSync(model, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(model, name), 'utf8'));
  const keys = (pattern: RegExp): readonly string[] =>
    sources.flatMap((source) => [...source.matchAll(pattern)].map(([, key = '']) => key));
  const required = new Set(keys(/readonly (\w+):/g));
  return new Set(keys(/readonly (\w+)\?:/g).filter((key) => !required.has(key)));
}

/** Every single change of a value, of a list by a member, and of an optional key by its removal. */
export function mutationsOf(part: object): readonly Mutation[] {
  return [
    ...leavesOf(part).flatMap((leaf) => changesOf(part, leaf)),
    ...listsOf(part).flatMap((keys) => shorter(part, keys)),
    ...optionalKeys(part).map((keys) => ({
      keys,
      changed: withValue(part, keys, undefined),
      what: 'removed',
    })),
  ];
}

function changesOf(part: object, { keys, value }: Leaf): readonly Mutation[] {
  const key = keys.findLast((each) => typeof each === 'string');
  const path = keys.join('.');
  const isTag = tags.includes(String(key)) || tagsAt.some((tag) => tag.test(path));
  if (isTag || isDerived(keys) || unreadKeys.includes(String(key)) || (value === 0 && idle.test(path)))
    return [];
  const other = otherValue(value, fewValues[String(key)]);
  return other === undefined
    ? []
    : [{ keys, changed: withValue(part, keys, other), what: `${value} → ${other}` }];
}

/** The condition of a checklist is made of its items, and told by them. */
function isDerived([first]: Leaf['keys']): boolean {
  return first === 'criterion';
}

function otherValue(value: Leaf['value'], few: readonly string[] = []): Leaf['value'] | undefined {
  if (typeof value === 'string' && few.length > 0) return few.find((each) => each !== value);
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? undefined : `${value}x`;
}

function shorter(part: object, keys: Leaf['keys']): readonly Mutation[] {
  const list = valueAt(part, keys);
  if (!Array.isArray(list) || list.length === 0 || isDerived(keys)) return [];
  const what = 'without its last member';
  return [{ keys, changed: withValue(part, keys, list.slice(0, -1)), what }];
}

function optionalKeys(part: unknown, keys: Leaf['keys'] = []): readonly Leaf['keys'][] {
  if (Array.isArray(part)) return part.flatMap((each, index) => optionalKeys(each, [...keys, index]));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, each]) => [
    ...(optional.has(key) ? [[...keys, key]] : []),
    ...(key === 'place' ? [] : optionalKeys(each, [...keys, key])),
  ]);
}
