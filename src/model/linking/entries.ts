import { inside, type Place } from '../../diagnostics/place.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { Ownership } from '../text.ts';
import type { Entry } from './kind.ts';
import { recordOf, sortedEntries } from './record.ts';

interface OwnedSource<D> {
  readonly value: D;
  readonly place: Place;
}

interface Owned {
  readonly owner?: Ownership;
}

/**
 * The entries of the maps that documents of a kind hold under `key`, by id; of two with one id only the first,
 * since the second has been reported when its name was declared.
 */
export function mapEntries<D extends Owned, T>(
  sources: readonly OwnedSource<D>[],
  key: string,
  mapOf: (document: D) => Readonly<Record<string, T>> | undefined,
): readonly Entry<T>[] {
  return firstOfEach(
    sources.flatMap(({ value, place }) =>
      entriesIn(mapOf(value), { place: inside(place, key), owner: value.owner ?? 'joint' }),
    ),
  );
}

/** Documents that are definitions themselves, by id; of two with one id only the first. */
export function documentEntries<T extends Owned & { readonly id: string }>(
  sources: readonly OwnedSource<T>[],
): readonly Entry<T>[] {
  return firstOfEach(
    sources.map(({ value, place }) => ({
      id: value.id,
      written: value,
      place,
      owner: value.owner ?? 'joint',
    })),
  );
}

/** The entries of one map, by id. */
export function entriesIn<T>(
  map: Readonly<Record<string, T>> | undefined,
  { place, owner }: Pick<Entry<T>, 'place' | 'owner'>,
): readonly Entry<T>[] {
  return sortedEntries(map).map(([id, written]) => ({ id, written, place: inside(place, id), owner }));
}

/** What the entries became, by id, without those that could not be linked. */
export function linkedRecord<T, L>(
  entries: readonly Entry<T>[],
  link: (entry: Entry<T>) => L | undefined,
): Readonly<Record<string, L>> {
  const linked: [string, L][] = [];
  for (const entry of entries) {
    const value = link(entry);
    if (value !== undefined) linked.push([entry.id, value]);
  }
  return recordOf(linked);
}

function firstOfEach<T>(entries: readonly Entry<T>[]): readonly Entry<T>[] {
  const byId = new Map<string, Entry<T>>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()].sort((left, right) => compareCodePoints(left.id, right.id));
}
