import { isJsonObject, type JsonObject, type JsonValue } from '../support/json-value.ts';
import type { Entry, EntryForm, LiveComponent } from './collection.ts';
import type { WantedComponent } from './wanted-component.ts';

/** The entries of a wanted body beside those that the system has. */
export interface MatchedEntries {
  readonly wanted: readonly Entry[];
  /** What the system has and nobody wants any more, or never wanted. */
  readonly others: readonly OtherEntry[];
}

export interface OtherEntry {
  readonly id: string;
  readonly name: string;
  readonly body: JsonObject;
  /** leadpact put it there once. */
  readonly wasOurs: boolean;
}

/** An entry keeps the id that it had when it was applied; a new one is found by its name, unless that is still another's. */
export function matchedEntries(
  form: EntryForm,
  wanted: WantedComponent,
  live: LiveComponent,
  applied: Readonly<Record<string, string>>,
): MatchedEntries {
  const there = entriesIn(live.body, form).map((body) => ({
    id: text(body[form.id]),
    name: text(body[form.name]),
    body,
  }));
  const entries = entriesIn(wanted.body, form).map((body, index) => ({
    key: entryKey(wanted, body, form, index),
    body,
  }));
  const claimed = new Set(entries.map(({ key }) => applied[key]));
  const matched = entries.map(({ body, key }): Entry => {
    const known =
      there.find(({ id }) => id === applied[key]) ??
      there.find(({ id, name }) => name === text(body[form.name]) && !claimed.has(id));
    return { key, body, ...(known !== undefined && { id: known.id }) };
  });
  const taken = new Set(matched.map(({ id }) => id));
  const ours = new Set(Object.values(applied));
  return {
    wanted: matched,
    others: there
      .filter(({ id }) => !taken.has(id))
      .map((entry) => ({ ...entry, wasOurs: ours.has(entry.id) })),
  };
}

/** Ids of the entries that leadpact put there, by what they stand for; also of those that nobody wants any more, as long as they are there. */
export function entryIds(
  form: EntryForm | undefined,
  wanted: WantedComponent,
  live: LiveComponent,
  applied: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (form === undefined) return {};
  const { others, wanted: entries } = matchedEntries(form, wanted, live, applied);
  const there = new Set(others.map(({ id }) => id));
  const left = Object.entries(applied).filter(([, id]) => there.has(id));
  const kept = entries.flatMap(({ id, key }) => (id === undefined || key === undefined ? [] : [[key, id]]));
  return Object.fromEntries([...left, ...kept]);
}

/** The body without entries that others put there. */
export function withOwnEntries(
  body: JsonObject,
  form: EntryForm | undefined,
  applied: Readonly<Record<string, string>>,
): JsonObject {
  if (form === undefined || !Array.isArray(body[form.under])) return body;
  const ours = new Set(Object.values(applied));
  return { ...body, [form.under]: entriesIn(body, form).filter((entry) => ours.has(text(entry[form.id]))) };
}

/** The body with more entries at the end. */
export function withEntries(body: JsonObject, form: EntryForm, more: readonly JsonObject[]): JsonObject {
  return more.length === 0 ? body : { ...body, [form.under]: [...entriesIn(body, form), ...more] };
}

function entriesIn(body: JsonObject, { under }: EntryForm): readonly JsonObject[] {
  const list: JsonValue | undefined = body[under];
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

function entryKey(
  { entryKeys }: WantedComponent,
  body: JsonObject,
  { name }: EntryForm,
  index: number,
): string {
  return entryKeys?.[index] ?? text(body[name]);
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
