/** The value of a key of a JSON object that somebody else wrote; undefined where it is no object or has no such key. */
export function partOf(value: unknown, ...keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return partOf(Object.getOwnPropertyDescriptor(value, key)?.value, ...rest);
}

/** The same where it is a text that is not empty. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = partOf(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The entries of an array; undefined for anything else. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] | undefined {
  const found = partOf(value, ...keys);
  return Array.isArray(found) ? found : undefined;
}
