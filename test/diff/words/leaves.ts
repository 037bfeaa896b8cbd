/** One value without parts in linked data, and the keys that lead to it; list indexes are numbers. */
export interface Leaf {
  readonly keys: readonly (string | number)[];
  readonly value: string | number | boolean | null;
}

/** Every leaf, places in files left out. */
export function leavesOf(data: unknown, keys: readonly (string | number)[] = []): readonly Leaf[] {
  if (Array.isArray(data)) return data.flatMap((part, index) => leavesOf(part, [...keys, index]));
  if (typeof data === 'object' && data !== null) {
    if ('file' in data && 'path' in data && 'document' in data) return [];
    return Object.entries(data).flatMap(([key, part]) => leavesOf(part, [...keys, key]));
  }
  const isLeaf = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
  return isLeaf || data === null ? [{ keys, value: data }] : [];
}

/** Every list, also an empty one. */
export function listsOf(data: unknown, keys: readonly (string | number)[] = []): readonly Leaf['keys'][] {
  if (Array.isArray(data)) return [keys, ...data.flatMap((part, index) => listsOf(part, [...keys, index]))];
  if (typeof data === 'object' && data !== null) {
    if ('file' in data && 'path' in data && 'document' in data) return [];
    return Object.entries(data).flatMap(([key, part]) => listsOf(part, [...keys, key]));
  }
  return [];
}

/** The data with one value replaced; undefined removes it. */
export function withValue(data: unknown, [key, ...rest]: Leaf['keys'], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    const changed = data.map((part, index) => (index === key ? withValue(part, rest, value) : part));
    return value === undefined && rest.length === 0 ? data.filter((_, index) => index !== key) : changed;
  }
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([name, part]) => [
    name,
    name === key ? withValue(part, rest, value) : part,
  ]);
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

export function valueAt(data: unknown, keys: Leaf['keys']): unknown {
  let at = data;
  // Keys come from the data itself, so every step is there.
  for (const key of keys) at = (at as Record<string | number, unknown>)[key];
  return at;
}
