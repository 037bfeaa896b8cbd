import type { Instant } from '../../support/instant.ts';
import type { EndKind } from './journey.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type Ended, type JourneyState } from './journey-state.ts';
/** How a cycle ends. */
export interface CycleEnd {
    readonly as: EndKind;
    readonly at: Instant;
    readonly reason?: string | undefined;
    readonly gate?: string;
    readonly reopens?: Ended['reopens'];
}
/**
 * Ends the cycle. The score is reset, where the agreement says so, only when sales recycles the lead: an expiry or a
 * withdrawal re-enters like a recycle, but nobody has judged what marketing earned (semantics §4).
 */
export declare function endCycle({ lifecycle }: JourneyAgreement, state: JourneyState, end: CycleEnd): JourneyState;
/** Gives the open handoff its outcome if it has none yet. */
export declare function decideHandoff({ lifecycle }: JourneyAgreement, state: JourneyState, outcome: 'rejected' | 'expired' | 'withdrawn' | 'gate', decidedAt: Instant): JourneyState;
