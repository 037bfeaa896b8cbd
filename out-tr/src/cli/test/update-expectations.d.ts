import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
import { type TestRun } from './test-run.ts';
/** Writes what came into the failed expectations. What must not be, and what has no value to write, is left to people. */
export declare function updateExpectations(invocation: Invocation, run: TestRun): ExitCode;
