import type { Finding } from '../diagnostics/finding.ts';
import { type SourceTree } from '../host/source-tree.ts';
import type { Agreement } from '../model/agreement.ts';
import { type AgreementFolder } from './agreement-folder.ts';
import { type CheckedAgreement } from './checked-agreement.ts';
import type { Invocation } from './command.ts';
import { type ExitCode } from './exit-code.ts';
import { type TodayIn } from './today.ts';
/** An agreement fit to work with, and where it is. */
export interface SoundAgreement {
    readonly agreement: Agreement;
    readonly checked: CheckedAgreement;
    readonly folder: AgreementFolder;
    readonly tree: SourceTree;
}
/**
 * Reads the agreement a command is about. Where it cannot be read, or what is wrong with it fails the run, that has been
 * told and the exit code comes back: nothing is made of half an agreement, whatever `--fail-on` says about errors.
 * Findings that are the command's own answer (`isAnswer`) refuse nothing.
 */
export declare function soundAgreement(invocation: Invocation, folder: AgreementFolder, isAnswer?: (finding: Finding) => boolean, todayIn?: TodayIn): SoundAgreement | ExitCode;
/** The folder the user means; where there is no agreement, that has been told and the exit code comes back. */
export declare function folderOf({ io, folder }: Invocation): AgreementFolder | ExitCode;
