import { isSystemError, type SystemError } from '../host/file-system.ts';
import { diskRefusal } from './disk-refusal.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { Io } from './io.ts';
import { runProgram } from './program.ts';
import { couldNotRun } from './refusal.ts';
import { toolVersion } from './tool-version.ts';

/** Runs one command line in this process. Never throws; what it has to say it has said when the exit code arrives. */
export async function run(line: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runProgram(line, io, toolVersion);
  } catch (error) {
    if (isSystemError(error)) {
      return couldNotRun(io, refusalText(error));
    }
    io.stderr.write(bugText(error, line.includes('--debug')));
    return exitCodes.bug;
  }
}

function refusalText(error: SystemError): string {
  const what = error.path ?? 'a file';
  const why = 'the command cannot keep what it made';
  return diskRefusal(error, { what, where: 'that folder', why }) ?? `the system refused: ${error.message}`;
}

function bugText(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const trace = debug && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  const ask = debug ? '' : 'Run it again with --debug and send us what it prints.\n';
  return `This is a bug in leadpact, not in your agreement: ${message}\n${trace}${ask}`;
}
