import type { AgreementFolder } from '../agreement-folder.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Makes the repairs that need nobody to decide, in the user's files, and tells what is left. */
export declare function runFix(invocation: Invocation, folder: AgreementFolder): ExitCode;
