/** Random decisions that a seed determines. */
export interface Chance {
    /** A whole number from 0, smaller than `below`. */
    readonly below: (below: number) => number;
    /** One of them. */
    readonly of: <T>(choices: readonly [T, ...T[]]) => T;
}
/** Two numbers make the seed, so that every case of a run can be repeated alone. (Mulberry32.) */
export declare function chance(seed: number, index: number): Chance;
