import type { Random } from '../../../src/support/random.ts';
/** So many different items in the order in which they stand; all when there are no more. */
export declare function drawnSome<Item>(items: readonly Item[], count: number, random: Random): Item[];
/** The same items in another order. */
export declare function shuffled<Item>(items: readonly Item[], random: Random): Item[];
