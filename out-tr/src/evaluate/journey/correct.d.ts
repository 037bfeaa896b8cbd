import type { Instant } from '../../support/instant.ts';
import type { Refusal } from './journey.ts';
import type { JourneyState } from './journey-state.ts';
/**
 * Voids the newest entry, if it was made by the move or acceptance `fact` at most 24 hours before, and the entries
 * implied by it. A voided acceptance leaves the handoff pending again, with its old deadline (semantics §4).
 */
export declare function correct(state: JourneyState, fact: string, at: Instant): JourneyState | Refusal['why'];
