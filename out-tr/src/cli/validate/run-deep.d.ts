import type { AgreementFolder } from '../agreement-folder.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Judges the agreement with every proof; its answer is not kept, for what is decided depends on time and memory. */
export declare function runDeep(invocation: Invocation, folder: AgreementFolder): ExitCode;
