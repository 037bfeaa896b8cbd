import { compareCodePoints } from '../../support/code-points.ts';

/** The entries as a record whose keys stand in code-point order. */
export function recordOf<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([left], [right]) => compareCodePoints(left, right)));
}

/** The entries of a map in code-point order of its keys, so that their order in the file means nothing. */
export function sortedEntries<T>(
  map: Readonly<Record<string, T>> | undefined,
): readonly (readonly [string, T])[] {
  return Object.entries(map ?? {}).sort(([left], [right]) => compareCodePoints(left, right));
}

/** Distinct texts in code-point order, for lists whose order means nothing. */
export function sortedDistinct(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort(compareCodePoints);
}
