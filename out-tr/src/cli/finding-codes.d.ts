import type { Owner, Severity } from '../diagnostics/finding.ts';
/** What there is to know of a finding code in one line; its page has the rest. */
export interface FindingCode {
    readonly code: string;
    readonly severity: Severity;
    readonly owner: Owner;
    readonly summary: string;
    readonly why: string;
    /** A lint rule judges a readable agreement; all other codes say why something could not be read. */
    readonly isRule: boolean;
    /** What `validate --fix` does about it; absent where a person has to decide. */
    readonly fix?: string;
}
/** Every code that a finding can carry, by code points. */
export declare function findingCodes(): readonly FindingCode[];
