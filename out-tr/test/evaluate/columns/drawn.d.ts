/** Numbers that look drawn and are the same in every run (mulberry32). */
export interface Drawn {
    /** A whole number in [0, limit). */
    readonly below: (limit: number) => number;
    readonly happens: (percent: number) => boolean;
    /** Undefined for an empty list. */
    readonly oneOf: <Item>(items: readonly Item[]) => Item | undefined;
}
export declare function drawnFrom(seed: number): Drawn;
