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

/** The entries of the maps that documents of a kind hold under `key`, by id; repeated ids in the order of files. */
export function mapEntries<D extends Owned, T>(
  sources: readonly OwnedSource<D>[],
  key: string,
  mapOf: (document: D) => Readonly<Record<string, T>> | undefined,
): readonly Entry<T>[] {
  return byId(
    sources.flatMap(({ value, place }) =>
      entriesIn(mapOf(value), { place: inside(place, key), owner: value.owner ?? 'joint' }),
    ),
  );
}

/** Documents that are definitions themselves, by id; repeated ids in the order of files. */
export function documentEntries<T extends Owned & { readonly id: string }>(
  sources: readonly OwnedSource<T>[],
): readonly Entry<T>[] {
  return byId(
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

/**
 * What the entries became, by id, without those that could not be linked. Of two with one id the first counts;
 * the second is linked only so that everything wrong with it is found.
 */
export function linkedRecord<T, L>(
  entries: readonly Entry<T>[],
  link: (entry: Entry<T>) => L | undefined,
): Readonly<Record<string, L>> {
  const linked = new Map<string, L | undefined>();
  for (const entry of entries) {
    const value = link(entry);
    if (!linked.has(entry.id)) linked.set(entry.id, value);
  }
  return recordOf([...linked].filter((pair): pair is [string, L] => pair[1] !== undefined));
}

/** What the one document of a kind became; others are linked only so that everything wrong with them is found. */
export function firstLinked<T, L>(sources: readonly T[], link: (source: T) => L | undefined): L | undefined {
  const [first] = sources.map(link);
  return first;
}

function byId<T>(entries: readonly Entry<T>[]): readonly Entry<T>[] {
  return entries.toSorted((left, right) => compareCodePoints(left.id, right.id));
}
