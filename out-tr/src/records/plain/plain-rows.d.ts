/** What a thread read of a part of a file, in the order of its rows. Columns go by their place in the file. */
export interface PlainRows {
    readonly rows: number;
    readonly columns: Readonly<Record<number, PlainStore>>;
}
export type PlainStore = Float64Array | Int32Array | Marks | Texts | Words;
/** Pairs of numbers, one for each row, in piles: those of pile n stand from `starts[n]` to `starts[n + 1]`. */
export interface Marks {
    readonly pairs: Uint32Array;
    readonly starts: Uint32Array;
}
/** Texts by their place: the bytes of text n stand in `pool` from `ends[n]` to `ends[n + 1]`. */
export interface Texts {
    readonly ends: Uint32Array;
    readonly pool: Uint8Array;
}
/** The ids of leads with the numbers that were made of their bytes. */
export interface Keys extends Texts {
    readonly hashes: Uint32Array;
}
/** A row's code is 0 for an empty cell, else one more than the place of its word among the texts. */
export interface Words extends Texts {
    readonly codes: Uint32Array;
}
