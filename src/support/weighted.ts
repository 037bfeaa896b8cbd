import type { Random } from './random.ts';

/** Items with whole-number weights, ready to be picked from. */
export interface Weighted<Item> {
  readonly items: readonly Item[];
  /** Sum of the weights up to and with each item. */
  readonly ends: readonly number[];
  readonly total: number;
}

/** Items with a weight of 0 are never picked. */
export function weighted<Item>(entries: readonly (readonly [item: Item, weight: number])[]): Weighted<Item> {
  let total = 0;
  const ends = entries.map(([, weight]) => {
    total += weight;
    return total;
  });
  return { items: entries.map(([item]) => item), ends, total };
}

/** An item with the probability of its weight; an error when all weights are 0. */
export function pickWeighted<Item>({ items, ends, total }: Weighted<Item>, random: Random): Item {
  const drawn = random.below(Math.max(total, 1));
  const item = items[firstAbove(ends, drawn)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

/** Index of the first of rising numbers that is greater than `value`; the length when there is none. */
export function firstAbove(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
