/** Freezes data with everything in it, so that a test fails on the first write to it. */
export declare function deepFreeze<T>(data: T): T;
