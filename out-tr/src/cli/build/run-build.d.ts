import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
/** Compiles the agreement and writes `generated/`, or compares it with what stands there. */
export declare function runBuild(invocation: Invocation): ExitCode;
