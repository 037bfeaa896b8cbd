import type { Agreement } from '../../model/agreement.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** One of two agreements that are compared. */
export interface ComparedSide {
    readonly agreement: Agreement;
    /** As the reader knows it: a folder, or a revision with its commit. */
    readonly name: string;
}
/**
 * The agreement in a folder, else as it was in a git revision of the folder of `--dir`. No rule is asked: it is compared,
 * not judged. Where it cannot be read, that has been told.
 */
export declare function comparedSide(invocation: Invocation, given: string): ComparedSide | ExitCode;
