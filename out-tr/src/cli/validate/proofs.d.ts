import type { Prove } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';
/** The proofs of one run of `validate --deep`. */
export interface Proofs {
    readonly find: Prove;
    /** What the last of them could not decide, as a sentence; empty when everything was. */
    readonly undecided: () => string;
}
/** Proofs within the budget that was asked for, or one sentence that says why there is none. */
export declare function openProofs(invocation: Invocation): Proofs | string;
