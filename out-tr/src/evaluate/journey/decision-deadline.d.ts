import type { Instant } from '../../support/instant.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
/** The last instant at which a decision on a handoff counts; null when its calendar cannot tell (semantics §4, §5). */
export declare function decisionDeadline(agreement: JourneyAgreement, at: Instant): Instant | null;
