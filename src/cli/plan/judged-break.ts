import type { Finding, Severity } from '../../diagnostics/finding.ts';
import type { PlanBreak } from '../../plan/breaks/plan-break.ts';
import type { PlanReading } from '../../plan/plan-reading.ts';
import { breakWords } from '../../plan/words/break-words.ts';
import type { CheckedAgreement } from '../checked-agreement.ts';

/** What breaks a plan, as heavy as the agreement weighs it; one that is accepted for a while fails nothing. */
export interface JudgedBreak {
  readonly found: PlanBreak;
  readonly severity: Severity;
  /** The last day. */
  readonly acceptedUntil?: string;
}

/** The rule of the same name has told each of them already; where it is off it is not asked here either. */
export function judgedBreaks(
  { agreement, breaks }: PlanReading,
  { findings, suppressed }: Pick<CheckedAgreement, 'findings' | 'suppressed'>,
): readonly JudgedBreak[] {
  return breaks.flatMap((found): readonly JudgedBreak[] => {
    const [code, message] = [`plan/${found.kind}`, breakWords(agreement, found, 'en')];
    const isIt = (finding: Finding): boolean =>
      finding.code === code && finding.message === message && finding.place.file === found.place.file;
    const told = findings.find(isIt);
    if (told !== undefined) return [{ found, severity: told.severity }];
    const accepted = suppressed.find(({ finding }) => isIt(finding));
    return accepted === undefined
      ? []
      : [{ found, severity: accepted.finding.severity, acceptedUntil: accepted.until }];
  });
}
