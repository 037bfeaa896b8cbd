import type { Severity } from '../diagnostics/finding.ts';
/** What levels and suppressions need to know of a finding code. */
export interface KnownCode {
    readonly severity: Severity;
    /** A lint rule judges a readable agreement; all other codes say why something could not be read. */
    readonly isRule: boolean;
}
export type KnownCodes = ReadonlyMap<string, KnownCode>;
/**
 * Whether an agreement may weigh or accept findings of this code: rules, and notes about what was passed over. What
 * could not be read or linked stays an error, for the rest of the tool relies on it; and what watches over
 * suppressions is not itself suppressed.
 */
export declare function isAdjustable(code: string, known: KnownCodes): boolean;
