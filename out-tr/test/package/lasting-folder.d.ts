/** A folder of its own for all tests of a file, gone when they end. */
export declare function lastingFolder(): string;
