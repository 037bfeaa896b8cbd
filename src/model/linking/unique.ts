import { inside, type Place } from '../../diagnostics/place.ts';
import type { Linking } from './linking.ts';

interface Identified {
  readonly id: string;
}

/** The first entry of each id, in their order. */
export function firstOfId<T extends Identified>(entries: readonly T[]): readonly T[] {
  const first = new Map<string, T>();
  for (const entry of entries) if (!first.has(entry.id)) first.set(entry.id, entry);
  return [...first.values()];
}

/** Where the ids of a list at `place` are written. */
export function idsIn(
  list: readonly Identified[],
  place: Place,
): readonly (Identified & { readonly place: Place })[] {
  return list.map(({ id }, index) => ({ id, place: inside(place, index, 'id') }));
}

/** Reports every id that an earlier entry has. */
export function reportRepeated(
  ids: readonly (Identified & { readonly place: Place })[],
  noun: string,
  { report }: Pick<Linking, 'report'>,
): void {
  const firsts = new Map<string, Place>();
  for (const { id, place } of ids) {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, place);
    else
      report({
        code: 'link/duplicate-name',
        place,
        message: `the ${noun} ${id} stands here a second time`,
        help: 'give one of the two another id',
        related: [{ place: first, message: 'the first one' }],
      });
  }
}
