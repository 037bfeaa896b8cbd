import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Scores a whole export; writes nothing when what is wrong with it fails the run. */
export declare function runScore(invocation: Invocation): Promise<ExitCode>;
