import { type ResolvedFinding } from '../diagnostics/resolved-finding.ts';
import { type ResolvedSuppression } from '../diagnostics/suppressed-finding.ts';
import type { Agreement } from '../model/agreement.ts';
import type { LocalDate } from '../support/local-date.ts';
/** An agreement as its files make it. */
export interface LoadedAgreement {
    /** Absent when something it cannot do without is missing; what is wrong elsewhere is left out of it. */
    readonly agreement?: Agreement;
    /** Everything that is wrong, by file and position; lint rules are asked when nothing else is an error. */
    readonly findings: readonly ResolvedFinding[];
    /** What is accepted for a while, in the same order. */
    readonly suppressed: readonly ResolvedSuppression[];
}
/** What reading an agreement may depend on beside its files. */
export interface LoadOptions {
    /** The day for which exceptions are judged; today in the agreement's zone when left out. */
    readonly asOf?: LocalDate;
}
/**
 * Reads and judges the agreement in a folder that holds `definitions/` and perhaps `test/leads/`, as `leadpact validate`
 * does. Throws the system's error when there is no such folder; what is wrong inside it is a finding.
 */
export declare function loadAgreement(folder: string, { asOf }?: LoadOptions): LoadedAgreement;
