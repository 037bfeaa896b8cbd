/** What a run may take: memory in megabytes of a million bytes, for the whole process, and processors. */
export interface EngineLimits {
  readonly memory: number;
  readonly threads: number;
}

/** Least bound of a run, in megabytes: below it the engine has no room for its first blocks. */
export const leastMemory = 1000;

/** Default bound of a run, in megabytes; the process stays below 4 GB. */
export const defaultMemory = 3800;

/** What Node.js, the engine itself and the file being read take beside the engine's data, in megabytes: measured. */
const besideEngine = 650;

/** Of what the engine keeps, the allocator holds so much more. */
const allocated = 1.04;

/** How much of a run's memory, in megabytes, the engine may fill with data. */
export function engineRoom(memory: number): number {
  return Math.floor((memory - besideEngine) / allocated);
}

/** What reading plainly takes at its height: the text in parts, the columns and the scores, per byte of the files. */
const keptOfByte = 4.5;

/** Whether files of so many bytes can be read plainly within a run's memory in megabytes. */
export function hasPlainRoom(bytes: number, memory: number): boolean {
  return bytes * keptOfByte <= (memory - 100) * 1e6;
}
