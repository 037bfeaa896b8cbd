import { type ExitCode, exitCodes } from './exit-code.ts';
import type { Io } from './io.ts';
import { visibleOutput } from './visible-output.ts';

/** Says why a command cannot do its work. */
export function couldNotRun({ stderr, refused }: Io, reason: string): ExitCode {
  refused?.(reason);
  visibleOutput(stderr).write(`error: ${reason}\n`);
  return exitCodes.couldNotRun;
}

/** Something the command line promises for a later version; saying so beats ignoring it. */
export function notAvailable(io: Io, what: string): ExitCode {
  return couldNotRun(io, `${what} is not available yet`);
}
