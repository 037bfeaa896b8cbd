/** Chance with a memory: the same seed gives the same draws. */
export interface Random {
    /** From 0 to below 1. */
    readonly next: () => number;
    /** A whole number from 0 to below `limit`. */
    readonly below: (limit: number) => number;
    readonly chance: (probability: number) => boolean;
    /** One of the choices; there must be some. */
    readonly pick: <T>(choices: readonly T[]) => T;
}
export declare function randomFrom(seed: number): Random;
