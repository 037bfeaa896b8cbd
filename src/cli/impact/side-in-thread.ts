import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { threadAnswer } from '../../host/thread-answer.ts';
import type { ReplayedSide, Side } from '../../impact/replayed-side.ts';
import type { Io } from '../io.ts';
import { untilStopped } from '../until-stopped.ts';

/** Replays one side in a thread of its own, while this one goes on; ends with `RunStopped` when the run is stopped. */
export async function sideInThread(
  io: Pick<Io, 'onStop'>,
  side: Side,
  script: URL = besideThis('side-thread'),
): Promise<ReplayedSide> {
  const worker = new Worker(script, { env: SHARE_ENV });
  const end = (): void => void worker.terminate();
  // What the script answers; there is nothing between it and this.
  return untilStopped(io, end, async () => (await threadAnswer(worker, side)) as ReplayedSide);
}

/** A script that is compiled, or bundled, into the same folder and the same form as this one. */
function besideThis(name: string): URL {
  return new URL(`./${name}${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
}
