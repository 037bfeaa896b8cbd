import type { AgreementFolder } from '../agreement-folder.ts';
import { type Prove } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/**
 * Accepts the findings of now in the baseline: those it has keep their reason and date, new ones get the given ones,
 * those that are gone are dropped. What cannot be accepted is told and fails the run as ever.
 */
export declare function runBaseline(invocation: Invocation, folder: AgreementFolder, prove?: Prove): ExitCode;
