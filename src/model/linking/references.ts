import { inside, type Place } from '../../diagnostics/place.ts';
import type { Linking } from './linking.ts';
import type { Noun } from './names.ts';
import { sortedDistinct } from './record.ts';

/** The name when it is declared as a `noun`; nothing when it is absent, or unknown and reported. */
export function linkName(
  noun: Noun,
  written: string | undefined,
  place: Place,
  { names }: Pick<Linking, 'names'>,
): string | undefined {
  return written !== undefined && names.knows(noun, written, place) ? written : undefined;
}

/** The declared ones of several names whose order means nothing, sorted; the others are reported. */
export function linkNames(
  noun: Noun,
  written: readonly string[] | undefined,
  place: Place,
  { names }: Pick<Linking, 'names'>,
): readonly string[] {
  return sortedDistinct(
    (written ?? []).filter((name, index) => names.knows(noun, name, inside(place, index))),
  );
}
