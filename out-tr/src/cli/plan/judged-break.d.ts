import type { Severity } from '../../diagnostics/finding.ts';
import type { PlanBreak } from '../../plan/breaks/plan-break.ts';
import type { PlanReading } from '../../plan/plan-reading.ts';
import type { CheckedAgreement } from '../checked-agreement.ts';
/** What breaks a plan, as heavy as the agreement weighs it; one that is accepted for a while fails nothing. */
export interface JudgedBreak {
    readonly found: PlanBreak;
    readonly severity: Severity;
    /** The last day. */
    readonly acceptedUntil?: string;
}
/** The rule of the same name has told each of them already; where it is off it is not asked here either. */
export declare function judgedBreaks({ agreement, breaks }: PlanReading, { findings, suppressed }: Pick<CheckedAgreement, 'findings' | 'suppressed'>): readonly JudgedBreak[];
