/** Least bound of a run, in megabytes: below it the engine has no room for its first blocks. */
export declare const leastMemory = 1000;
/** Default bound of a run, in megabytes; the process stays below 4 GB. */
export declare const defaultMemory = 3800;
/** How much of a run's memory, in megabytes, the engine may fill with data. */
export declare function engineRoom(memory: number): number;
/** Whether files of so many bytes can be read plainly within a run's memory in megabytes. */
export declare function hasPlainRoom(bytes: number, memory: number): boolean;
