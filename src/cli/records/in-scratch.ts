import { tmpdir } from 'node:os';
import { EngineFailure } from '../../host/duckdb/open-engine.ts';
import { ownPath } from '../../host/own-path.ts';
import { RunStopped } from '../../host/run-stopped.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { couldNotRun } from '../refusal.ts';
import { engineRefusal } from './engine-refusal.ts';
import { fileRefusal } from './file-refusal.ts';
import type { EngineLimits } from './memory-room.ts';

/** What folders of runs begin with. */
export const scratchStem = 'leadpact-score';

/** A folder of this run for what does not fit into memory; its absolute path before it exists. */
export function scratchFolder(io: Io): string {
  return ownPath(io.machine, scratchParent(io), scratchStem);
}

/** Where all runs have theirs. */
export function scratchParent({ machine, environment }: Io): string {
  const temporary = environment['TMPDIR'] ?? tmpdir();
  return machine.files.realPath(temporary) ?? temporary;
}

/** Runs with a scratch folder, which is gone when the run ends, however it ends; what the machine is to blame for is a refusal. */
export async function inScratch(
  io: Io,
  scratch: string,
  { limits, run, atEnd }: ScratchRun,
): Promise<ExitCode> {
  const { files } = io.machine;
  // Parts of the export lie there for a while.
  files.makePrivateFolder(scratch);
  try {
    return await run();
  } catch (error) {
    if (error instanceof RunStopped) return couldNotRun(io, 'stopped before the end; nothing was written');
    const refusal = error instanceof EngineFailure ? engineRefusal(error, limits) : fileRefusal(error);
    if (refusal === undefined) throw error;
    return couldNotRun(io, refusal);
  } finally {
    atEnd?.();
    files.remove(scratch);
  }
}

interface ScratchRun {
  readonly limits: EngineLimits;
  readonly run: () => Promise<ExitCode>;
  readonly atEnd?: () => void;
}
