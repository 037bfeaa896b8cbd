import type { Finding, Severity } from './finding.ts';
/** How many findings there are of each weight. */
export interface Summary {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Files that have at least one. */
    readonly files: number;
}
/** The lightest finding that fails a run. */
export type FailLevel = Severity | 'never';
export declare function summarize(findings: readonly Finding[]): Summary;
/** Whether a finding of this severity fails a run. */
export declare function fails(severity: Severity, level: FailLevel): boolean;
/** 1 when a finding reaches the fail level, else 0. */
export declare function findingsExitCode(findings: readonly Finding[], level: FailLevel): 0 | 1;
/** `2 errors, 1 warning`; `no findings` when there are none. */
export declare function summaryText({ errors, warnings, infos }: Omit<Summary, 'files'>): string;
/** `; 2 accepted for a while`; nothing when there are none. */
export declare function acceptedText(suppressed?: readonly unknown[]): string;
