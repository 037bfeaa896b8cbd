/**
 * What V8 made of a script in an earlier run; undefined when there is none that can be trusted.
 * V8 itself refuses what another version made, but runs damaged bytes and crashes, so a checksum stands before them.
 */
export declare function readCompiled(path: string): Buffer | undefined;
/** Keeps it for the next run. */
export declare function writeCompiled(path: string, compiled: Buffer): void;
