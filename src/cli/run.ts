import { isSystemError, type SystemError } from '../host/file-system.ts';
import { askedDocument, speaksToPeople } from './asked-format.ts';
import { diskRefusal } from './disk-refusal.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { Io } from './io.ts';
import { runProgram } from './program.ts';
import { couldNotRun } from './refusal.ts';
import { runnerLog } from './runner-log.ts';
import { toolVersion } from './tool-version.ts';
import { wholeDocument } from './whole-document.ts';

/** Runs one command line in this process. Never throws; what it has to say it has said when the exit code arrives. */
export function run(line: readonly string[], io: Io): Promise<ExitCode> {
  const logged = runnerLog(io, speaksToPeople(line));
  return wholeDocument(askedDocument(line), logged, (held) => runOrTell(line, held));
}

async function runOrTell(line: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runProgram(line, io, toolVersion);
  } catch (error) {
    if (isSystemError(error)) {
      return couldNotRun(io, refusalText(error));
    }
    const said = `This is a bug in leadpact, not in your agreement: ${messageOf(error)}`;
    io.refused?.(said);
    io.stderr.write(`${said}\n${traceText(error, line.includes('--debug'))}`);
    return exitCodes.bug;
  }
}

function refusalText(error: SystemError): string {
  const what = error.path ?? 'a file';
  const why = 'the command cannot keep what it made';
  return diskRefusal(error, { what, where: 'that folder', why }) ?? `the system refused: ${error.message}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function traceText(error: unknown, debug: boolean): string {
  if (!debug) return 'Run it again with --debug and send us what it prints.\n';
  return error instanceof Error ? `${error.stack ?? ''}\n` : '';
}
