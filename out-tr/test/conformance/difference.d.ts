/** Where two JSON values first differ, as a path into them (`/clocks/0/dueAt`; `/` is the whole). */
export interface Difference {
    readonly path: string;
    readonly expected: unknown;
    readonly got: unknown;
}
/**
 * The first difference in reading order, or undefined. Exact numbers are compared as numbers whether written as
 * `20`, `"20.00"` or `"20/1"`, instants by value, and an absent property equals null. Order counts in lists only.
 */
export declare function firstDifference(expected: unknown, got: unknown, path?: string): Difference | undefined;
