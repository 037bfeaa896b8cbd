import type { Worker } from 'node:worker_threads';

/** What a thread answers to a task. Rejects with the thread's own error, or when it ends before it has answered. */
export function threadAnswer(worker: Worker, task: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new ThreadEnded('a thread ended before it answered'));
    const done = (settle: () => void): void => {
      worker.off('message', told).off('error', failed).off('exit', ended);
      settle();
    };
    const told = (answer: unknown): void => done(() => resolve(answer));
    const failed = (error: unknown): void => done(() => reject(error));
    worker.once('message', told).once('error', failed).once('exit', ended);
    worker.postMessage(task);
  });
}

class ThreadEnded extends Error {}
