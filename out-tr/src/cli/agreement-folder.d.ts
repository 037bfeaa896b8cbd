import type { Io } from './io.ts';
/** The folder of an agreement. */
export interface AgreementFolder {
    /** Absolute, without links, with forward slashes. */
    readonly path: string;
    /** As seen from where the user is: empty, or ending in `/`. */
    readonly shown: string;
}
/** The folder the user means, or one sentence that says why there is no agreement in it. */
export declare function agreementFolder(io: Io, given: string): AgreementFolder | string;
