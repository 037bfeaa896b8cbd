import type { Random } from './random.ts';
/** A whole number around `median`: often less, sometimes seven times as much, as delays and sums of money are. */
export declare function skewed(random: Random, median: number): number;
