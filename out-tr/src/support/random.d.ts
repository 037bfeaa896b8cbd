/**
 * A source of numbers that look accidental and follow from their seed alone, the same on every machine: only 32-bit
 * integers and products that IEEE 754 defines exactly. Not for secrets.
 */
export interface Random {
    /** A whole number of 0 … n − 1; n is a whole number from 1 to 2^53. */
    readonly below: (n: number) => number;
    /** True in `share` of `whole` cases. */
    readonly chance: (share: number, whole: number) => boolean;
    /** One of the items; an error when there are none. */
    readonly pick: <Item>(items: readonly Item[]) => Item;
}
/** The generator sfc32, started from any number of whole numbers; streams of different seeds have nothing in common. */
export declare function createRandom(...seed: readonly number[]): Random;
/** A seed that stands for a text. */
export declare function seedOf(text: string): number;
