import type { Invocation } from './command.ts';
import { type ExitCode } from './exit-code.ts';
/** Prints one schema, or copies all of them into a folder of the user. */
export declare function runSchema(invocation: Invocation): ExitCode;
