import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Explains a finding code, one sample lead, or all sample leads of a file. */
export declare function runExplain(invocation: Invocation): ExitCode;
