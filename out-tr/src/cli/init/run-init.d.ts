import { type Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Writes the folder of a new agreement, all of it or nothing, and never over something that stands there. */
export declare function runInit(invocation: Invocation): Promise<ExitCode>;
