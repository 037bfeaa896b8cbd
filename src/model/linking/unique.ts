import type { Place } from '../../diagnostics/place.ts';
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

/** The first entry of each id; the others are reported, since entries are told apart by their ids. */
export function uniqueBy<T extends Identified & { readonly place: Place }>(
  entries: readonly T[],
  noun: string,
  { report }: Pick<Linking, 'report'>,
): readonly T[] {
  const firsts = new Map<string, T>();
  for (const entry of entries) {
    const first = firsts.get(entry.id);
    if (first === undefined) {
      firsts.set(entry.id, entry);
      continue;
    }
    report({
      code: 'link/duplicate-name',
      place: entry.place,
      message: `the ${noun} ${entry.id} stands here a second time`,
      help: 'give one of the two another id',
      related: [{ place: first.place, message: 'the first one' }],
    });
  }
  return [...firsts.values()];
}
