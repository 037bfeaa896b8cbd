import type { EngineFailure } from '../../host/duckdb/open-engine.ts';
import type { EngineLimits } from './memory-room.ts';

/** Why the engine could not go on, and what to write; undefined where the machine is not to blame. */
export function engineRefusal(
  { message, isOutOfMemory }: EngineFailure,
  { memory, threads }: EngineLimits,
): string | undefined {
  if (isOutOfMemory) {
    const fewer = threads > 1 ? ', or fewer threads, which share it (--threads 1)' : '';
    return (
      `${memory} MB of memory are too little for this export, nothing was written; ` +
      `write for example --memory ${2 * memory}MB${fewer}`
    );
  }
  if (!message.startsWith('IO Error: ')) return undefined;
  const reason = message.split('\n')[0]?.slice('IO Error: '.length);
  return `a file could not be read or written, nothing was written: ${reason}`;
}
