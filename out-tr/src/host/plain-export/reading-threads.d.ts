import type { ThreadTask } from '../../records/plain/emit/thread-script.ts';
/** Threads of one script, each of which answers one task after the other. */
export interface ReadingThreads {
    readonly count: number;
    /** The answers in the order of the tasks; as many tasks run at once as there are threads. */
    readonly answers: (tasks: readonly ThreadTask[]) => Promise<readonly unknown[]>;
    readonly close: () => Promise<void>;
}
/** The script is made of the agreement's own mapping; nothing that a file says stands in it. */
export declare function readingThreads(script: string, count: number): ReadingThreads;
