import type { Finding } from '../diagnostics/finding.ts';
import type { SuppressedFinding } from '../diagnostics/suppressed-finding.ts';
import type { LocalDate } from '../support/local-date.ts';
import type { Suppression } from './suppression.ts';
/** Where a finding is, in the two ways in which suppressions speak of it. */
export interface Whereabouts {
    readonly line: (finding: Finding) => number;
    readonly at: (finding: Finding) => string;
}
/** What became of findings and of what was to accept them. */
export interface Suppressed {
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
    /** Suppressions for which there was a finding, expired ones included. */
    readonly used: ReadonlySet<Suppression>;
}
/** Sets aside what is accepted on a day. A comment accepts all findings of its code in its line, an entry of the baseline one. */
export declare function suppress(findings: readonly Finding[], suppressions: readonly Suppression[], today: LocalDate, whereabouts: Whereabouts): Suppressed;
