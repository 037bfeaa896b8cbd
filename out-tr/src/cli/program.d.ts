import { type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
/** Parses a command line, runs its command and gives the exit code; usage errors are told and are exit code 2. */
export declare function runProgram(line: readonly string[], io: Io, toolVersion: string): Promise<ExitCode>;
