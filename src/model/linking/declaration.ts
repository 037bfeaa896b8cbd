import { inside, keyOf, type Place } from '../../diagnostics/place.ts';
import type { Noun } from './names.ts';
import { sortedEntries } from './record.ts';

/**
 * Where the documents of a kind write the names of some noun: as their own `id`, as the keys of a map, or as the
 * `id`s of an ordered list.
 */
export type Declaration = { readonly noun: Noun } & (
  | { readonly ownId: true }
  | { readonly keysOf: string }
  | { readonly idsOf: string }
);

/** A name and where it is written. */
export interface DeclaredName {
  readonly name: string;
  readonly place: Place;
  /** The name it had before, as it is written. */
  readonly renamedFrom?: { readonly name: string; readonly place: Place };
}

/** The names that a document declares; of a document that does not fit its schema, those that can be recognised. */
export function declaredNames(
  declaration: Declaration,
  data: unknown,
  place: Place,
): readonly DeclaredName[] {
  if (!isMap(data)) return [];
  if ('ownId' in declaration) return idOf(data, place);
  if ('keysOf' in declaration) {
    const map = data[declaration.keysOf];
    const at = inside(place, declaration.keysOf);
    return isMap(map)
      ? sortedEntries(map).map(([name, entry]) => ({
          name,
          place: keyOf(inside(at, name)),
          ...formerName(entry, inside(at, name)),
        }))
      : [];
  }
  const list = data[declaration.idsOf];
  const at = inside(place, declaration.idsOf);
  return Array.isArray(list) ? list.flatMap((entry, index) => idOf(entry, inside(at, index))) : [];
}

function idOf(data: unknown, place: Place): readonly DeclaredName[] {
  if (!isMap(data) || typeof data['id'] !== 'string') return [];
  return [{ name: data['id'], place: inside(place, 'id'), ...formerName(data, place) }];
}

function formerName(data: unknown, place: Place): Pick<DeclaredName, 'renamedFrom'> {
  if (!isMap(data) || typeof data['renamedFrom'] !== 'string') return {};
  return { renamedFrom: { name: data['renamedFrom'], place: inside(place, 'renamedFrom') } };
}

function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
