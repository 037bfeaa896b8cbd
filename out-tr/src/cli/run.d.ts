import { type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
/** Runs one command line in this process. Never throws; what it has to say it has said when the exit code arrives. */
export declare function run(line: readonly string[], io: Io): Promise<ExitCode>;
