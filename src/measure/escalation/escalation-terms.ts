import { fixedAmount } from '../../evaluate/clock/clock-target.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { EscalationParameters } from '../../model/escalation.ts';
import type { Instant } from '../../support/instant.ts';

/** Under which numbers promises escalate, and up to when. */
export interface EscalationTerms {
  /** IANA zone of weeks and periods. */
  readonly zone: string;
  /** 1–12. */
  readonly fiscalYearStart: number;
  /** From the end of a period to its judgement. */
  readonly settleMs: number;
  readonly parameters: EscalationParameters;
  readonly asOf: Instant;
}

export function escalationTermsOf(agreement: Agreement, asOf: Instant): EscalationTerms {
  const { zone, fiscalYearStart, settle, escalation } = agreement;
  return { zone, fiscalYearStart, settleMs: fixedAmount(settle), parameters: escalation.parameters, asOf };
}
