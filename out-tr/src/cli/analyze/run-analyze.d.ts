import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Proves or refutes what an agreement must be like, and tells it with the leads that show it. */
export declare function runAnalyze(invocation: Invocation): Promise<ExitCode>;
