/** The smaller of wall clock and CPU time: on a machine that others use, waiting for a core does not count. */
export declare function milliseconds<Result>(work: () => Result): {
    readonly result: Result;
    readonly milliseconds: number;
};
