import type { Sum } from './sum.ts';
/** Sums side by side in the bits of one word of 32 bits, or one sum alone in a float. */
export interface Word {
    /** Name in generated code. */
    readonly name: string;
    readonly parts: readonly WordPart[];
    readonly isFloat: boolean;
    /** What it holds before anything is added. */
    readonly start: number;
}
export interface WordPart {
    readonly sum: Sum;
    readonly shift: number;
    readonly bits: number;
    /** Stands in the bits for the sum 0. */
    readonly zero: number;
}
/**
 * Packs sums for leads of at most `capacity` events. A part can never reach its neighbour: its bits hold everything from
 * the least to the most that its columns and `capacity` events can add, and it starts at `zero`, so that it is never
 * negative on the way. An alarm starts so that its highest bit is set exactly above its limit.
 */
export declare function packedWords(sums: readonly Sum[], capacity: number): readonly Word[];
