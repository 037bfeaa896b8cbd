import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Runs sample leads, compares, and says what failed and what no sample shows. */
export declare function runTest(invocation: Invocation): ExitCode;
