import type { Random } from './random.ts';
/** Items with whole-number weights, ready to be picked from. */
export interface Weighted<Item> {
    readonly items: readonly Item[];
    /** Sum of the weights up to and with each item. */
    readonly ends: readonly number[];
    readonly total: number;
}
/** Items with a weight of 0 are never picked. */
export declare function weighted<Item>(entries: readonly (readonly [item: Item, weight: number])[]): Weighted<Item>;
/** An item with the probability of its weight; an error when all weights are 0. */
export declare function pickWeighted<Item>({ items, ends, total }: Weighted<Item>, random: Random): Item;
/** Index of the first of rising numbers that is greater than `value`; the length when there is none. */
export declare function firstAbove(rising: readonly number[], value: number): number;
