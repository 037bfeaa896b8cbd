import type { Finding } from '../diagnostics/finding.ts';
import type { BaselineEntry } from '../model/checks.ts';
import type { KnownCodes } from './known-code.ts';
import type { Suppression } from './suppression.ts';
/** A file that may hold comments. */
export interface FileText {
    readonly path: string;
    readonly text: string;
}
/** Everything that is accepted for a while, and what is wrong with how it is written. */
export interface WrittenSuppressions {
    readonly suppressions: readonly Suppression[];
    readonly findings: readonly Finding[];
}
export declare function writtenSuppressions(files: readonly FileText[], baseline: readonly BaselineEntry[], known: KnownCodes): WrittenSuppressions;
