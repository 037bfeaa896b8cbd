/** Numbers that look drawn and are the same in every run: one stream per seed. */
export interface Random {
    /** In [0, 1). */
    readonly share: () => number;
    /** A whole number in [0, below). */
    readonly below: (below: number) => number;
    readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
    readonly happens: (share: number) => boolean;
}
/** Mulberry32: 32 bits of state, small and good enough for invented leads. */
export declare function randomOf(seed: number): Random;
