import { compareCodePoints } from '../../support/code-points.ts';

/** The entries as a record whose keys stand in code-point order. */
export function recordOf<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  return Object.fromEntries(inOrder([...entries]));
}

/** The entries of a map in code-point order of its keys, so that their order in the file means nothing. */
export function sortedEntries<T>(
  map: Readonly<Record<string, T>> | undefined,
): readonly (readonly [string, T])[] {
  return map === undefined ? [] : inOrder(Object.entries(map));
}

/** Distinct texts in code-point order, for lists whose order means nothing. */
export function sortedDistinct(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort(compareCodePoints);
}

function inOrder<T>(entries: (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return entries.length < 2 ? entries : entries.sort(([left], [right]) => compareCodePoints(left, right));
}
