import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Writes a synthetic export for the agreement, as a whole or not at all. */
export declare function runSampleData(invocation: Invocation): Promise<ExitCode>;
