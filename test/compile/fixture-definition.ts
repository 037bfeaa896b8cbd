import type { Place } from '../../src/diagnostics/place.ts';
import type { Definition } from '../../src/model/definition.ts';

/** A place in a file that need not exist. */
export function at(file: string, ...path: readonly (string | number)[]): Place {
  return { file: `definitions/${file}.yaml`, document: 0, path };
}

/** What every named thing carries, with a title in both languages. */
export function definition(file: string, id: string, title: string = id): Definition {
  return { id, title: { en: title, de: `${title} (de)` }, owner: 'joint', place: at(file, id) };
}

/** Things by id, in code-point order as the linker gives them. */
export function byId<T extends { readonly id: string }>(things: readonly T[]): Readonly<Record<string, T>> {
  const sorted = things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(sorted.map((thing) => [thing.id, thing]));
}
