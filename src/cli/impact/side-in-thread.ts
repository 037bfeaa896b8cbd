import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { RunStopped } from '../../host/run-stopped.ts';
import { threadAnswer } from '../../host/thread-answer.ts';
import type { ReplayedSide, Side } from '../../impact/replayed-side.ts';
import type { Io } from '../io.ts';

/** Replays one side in a thread of its own, while this one goes on; ends with `RunStopped` when the run is stopped. */
export async function sideInThread(
  { onStop }: Pick<Io, 'onStop'>,
  side: Side,
  script: URL = besideThis('side-thread'),
): Promise<ReplayedSide> {
  const worker = new Worker(script, { env: SHARE_ENV });
  let isStopped = false;
  const ignore = onStop?.(() => {
    isStopped = true;
    void worker.terminate();
  });
  try {
    // What the script answers; there is nothing between it and this.
    return (await threadAnswer(worker, side)) as ReplayedSide;
  } catch (error) {
    throw isStopped ? new RunStopped('stopped') : error;
  } finally {
    ignore?.();
    void worker.terminate();
  }
}

/** A script that is compiled, or bundled, into the same folder and the same form as this one. */
function besideThis(name: string): URL {
  return new URL(`./${name}${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
}
