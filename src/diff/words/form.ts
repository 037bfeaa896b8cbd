import { ownValue } from '../../support/own-value.ts';
import { tellAnything } from './say/anything.ts';
import { insideOf, type Spot, type Teller } from './teller.ts';
import type { ToldRow } from './told-row.ts';

/** What is said of one key: its label in both languages, who tells it, and what is said where it is absent. */
export type Entry<V> =
  | typeof unread
  | readonly [en: string, de: string, tell: Teller<V>, absent?: readonly [en: string, de: string]];

/** Nobody reads it: where something stands in files, and the id by which two versions of it are paired. */
export const unread = 'unread';

/** Every key of a type in the order in which it is told; one that is forgotten is an error of the compiler. */
export type Form<T> = { readonly [K in keyof T]-?: Entry<Exclude<T[K], undefined>> };

/** Tells a thing key by key. */
export function keyed<T extends object>(form: Form<T>): Teller<T> {
  // Which value belongs to which entry is what Form holds; going through the keys forgets it.
  const entries = Object.entries(form) as [string, Entry<unknown>][];
  return (thing, spot) => {
    const values: readonly (readonly [string, unknown])[] = Object.entries(thing);
    const beyond = values.filter(([key]) => !Object.hasOwn(form, key));
    return [
      ...entries.flatMap(([key, entry]) =>
        tellEntry(key, entry, ownValue<unknown>(Object.fromEntries(values), key), spot),
      ),
      ...beyond.flatMap(([key, value]) => tellAnything(key, value, spot)),
    ];
  };
}

function tellEntry(key: string, entry: Entry<unknown>, value: unknown, spot: Spot): readonly ToldRow[] {
  if (entry === unread) return [];
  const [en, de, tell, absent] = entry;
  const { say } = spot.speaker;
  const inner = insideOf(spot, key, say(en, de));
  if (value !== undefined) return tell(value, inner);
  if (absent === undefined) return [];
  return [{ path: inner.path, label: inner.label, text: say(...absent), meaning: '' }];
}
