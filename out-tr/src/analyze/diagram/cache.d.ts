/** Answers already worked out. It forgets when two of them fall on one place: then the work is done again. */
export interface Cache {
    /** `kind` is an id of `nextId`; all kinds share one table. */
    get(kind: number, a: number, b: number, c: number): number | undefined;
    /** Gives the answer back. */
    put(kind: number, a: number, b: number, c: number, answer: number): number;
}
export declare function openCache(): Cache;
