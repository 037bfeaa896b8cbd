import type { Keys, Marks, PlainRows, PlainStore, Words } from './plain-rows.ts';

/** The column of a file in each of its parts, by what the thread kept of it. */
function storesOf<Store extends PlainStore>(
  index: number,
  parts: readonly PlainRows[],
  isOne: (store: PlainStore) => store is Store,
): readonly Store[] {
  return parts.map(({ columns }) => {
    const store = columns[index];
    if (store === undefined || !isOne(store)) throw new Error(`column ${index} was kept as something else`);
    return store;
  });
}

export function wordsOf(index: number, parts: readonly PlainRows[]): readonly Words[] {
  return storesOf(index, parts, (store): store is Words => 'codes' in store);
}

export function keysOf(index: number, parts: readonly PlainRows[]): readonly Keys[] {
  return storesOf(index, parts, (store): store is Keys => 'hashes' in store);
}

export function marksOf(index: number, parts: readonly PlainRows[]): readonly Marks[] {
  return storesOf(index, parts, (store): store is Marks => 'pairs' in store);
}

/** NaN where there is none. */
export function numbersOf(index: number, parts: readonly PlainRows[]): readonly Float64Array[] {
  return storesOf(index, parts, (store): store is Float64Array => store instanceof Float64Array);
}

/** The places of the leads that rows name. */
export function leadsOf(index: number, parts: readonly PlainRows[]): readonly Int32Array[] {
  return storesOf(index, parts, (store): store is Int32Array => store instanceof Int32Array);
}
