import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { ThreadTask } from '../../records/plain/emit/thread-script.ts';
import { threadAnswer } from '../thread-answer.ts';

/** Threads of one script, each of which answers one task after the other. */
export interface ReadingThreads {
  readonly count: number;
  /** The answers in the order of the tasks; as many tasks run at once as there are threads. */
  readonly answers: (tasks: readonly ThreadTask[]) => Promise<readonly unknown[]>;
  readonly close: () => Promise<void>;
}

/** The script is made of the agreement's own mapping; nothing that a file says stands in it. */
export function readingThreads(script: string, count: number): ReadingThreads {
  const workers = Array.from(
    { length: count },
    () => new Worker(script, { eval: true, env: SHARE_ENV, trackUnmanagedFds: false }),
  );
  return {
    count,
    async answers(tasks) {
      const answers: unknown[] = [];
      let next = 0;
      await Promise.all(
        workers.map(async (worker) => {
          for (let place = next++; place < tasks.length; place = next++) {
            answers[place] = await threadAnswer(worker, tasks[place]);
          }
        }),
      );
      return answers;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
