import type { Stage } from '../../model/lifecycle.ts';
import type { Instant } from '../../support/instant.ts';
import type { Entry } from './journey.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type JourneyState } from './journey-state.ts';
/** How a lead comes to a stage. */
export interface Arrival {
    readonly at: Instant;
    readonly actor: Entry['actor'];
    readonly reason?: string;
    /** Id of the happening. */
    readonly fact?: string;
}
/** Enters a stage further on and, at the same instant, those that a lead at rank `from` may not skip (semantics §4). */
export declare function advanceTo(agreement: JourneyAgreement, state: JourneyState, { stage, from }: {
    readonly stage: Stage;
    readonly from: number;
}, arrival: Arrival): JourneyState;
/** Enters one stage: the handoff stage opens a handoff, the acceptance stage accepts it. */
export declare function enter(agreement: JourneyAgreement, state: JourneyState, to: string, arrival: Arrival, inferred?: boolean): JourneyState;
/** Puts the lead into a stage without any effect on handoffs: the target of a return, recycle or expiry. */
export declare function append(state: JourneyState, to: string, arrival: Arrival, inferred?: boolean): JourneyState;
