import type { Instant } from '../../support/instant.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type JourneyState } from './journey-state.ts';
/**
 * Closes the decision windows that ended before `asOf`. A decision at the deadline still counts, and what follows
 * carries the deadline's instant (semantics §4).
 */
export declare function expireHandoffs(agreement: JourneyAgreement, state: JourneyState, asOf: Instant): JourneyState;
