/** The bytes of a file in the cache; undefined when it cannot be read or is not this user's own. */
export declare function readCacheFile(path: string): Buffer | undefined;
/**
 * Puts a file into the cache in one step, for this user only, and removes its neighbours older than thirty days.
 * A cache that cannot be written is no trouble: nothing is kept then.
 */
export declare function writeCacheFile(path: string, bytes: Uint8Array): void;
