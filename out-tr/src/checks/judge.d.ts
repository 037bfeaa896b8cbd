import type { Finding } from '../diagnostics/finding.ts';
import type { SuppressedFinding } from '../diagnostics/suppressed-finding.ts';
import type { ReadAgreement } from '../model/read-agreement.ts';
import { type LocalDate } from '../support/local-date.ts';
import type { KnownCodes } from './known-code.ts';
/** What was found, before the agreement weighs it. */
export interface Case extends Pick<ReadAgreement, 'checks' | 'documents' | 'locate' | 'textOf'> {
    readonly findings: readonly Finding[];
    /** Whether findings of a code were looked for; only then an exception without one has no use. */
    readonly isAsked: (code: string) => boolean;
    /** Files that may hold comments. */
    readonly paths: readonly string[];
}
/** What an agreement makes of what was found in it. */
export interface Judgement {
    /** What counts, with the weight the agreement gives it. */
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
    /** On which days the judgement is the same; absent where no day was asked for. */
    readonly days?: SameDays;
}
/** From one day to another, both included; absent = for ever. */
export interface SameDays {
    readonly from?: LocalDate;
    readonly through?: LocalDate;
}
/** Weighs findings by the levels of the agreement and sets aside what is accepted. The day is asked for only where something is. */
export declare function judge({ findings, isAsked, checks, documents, locate, textOf, paths }: Case, known: KnownCodes, todayIn: (zone: string) => LocalDate): Judgement;
