/** What work comes to that pauses on its way. */
export declare function drained<T>(work: Generator<void, T>): T;
