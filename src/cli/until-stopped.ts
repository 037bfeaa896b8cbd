import { RunStopped } from '../host/run-stopped.ts';
import type { Io } from './io.ts';

/** What threads work out, which are ended with the run, or when they are done; ends with `RunStopped` when the run is stopped. */
export async function untilStopped<Answer>(
  { onStop }: Pick<Io, 'onStop'>,
  end: () => void,
  work: () => Promise<Answer>,
): Promise<Answer> {
  let isStopped = false;
  const ignore = onStop?.(() => {
    isStopped = true;
    end();
  });
  try {
    return await work();
  } catch (error) {
    throw isStopped ? new RunStopped('stopped') : error;
  } finally {
    ignore?.();
    end();
  }
}
