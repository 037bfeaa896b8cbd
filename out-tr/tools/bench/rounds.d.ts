import type { Effort } from './part.ts';
import type { Times } from './times.ts';
/** Something that is done over and over in this process. */
export interface Competitor {
    readonly name: string;
    /** Number of things one pass works on. */
    readonly items: number;
    /** One pass over all of them; what it gives keeps the work from being optimised away. */
    readonly pass: () => number | Promise<number>;
}
/**
 * Nanoseconds per item of each competitor in each round. Every competitor has its turn in every round, in an order that
 * moves on by one, so that none always follows the same neighbour.
 */
export declare function measure(competitors: readonly Competitor[], { rounds, isQuick }: Effort, say: (progress: string) => void): Promise<Times>;
