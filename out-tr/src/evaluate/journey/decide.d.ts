import type { Instant } from '../../support/instant.ts';
import { type Action } from './act.ts';
import type { JourneyState } from './journey-state.ts';
import type { LeadView } from './lead-view.ts';
/** An instant at which a lead is decided: at each of its facts, and nightly for what only time changes. */
export interface Decision {
    readonly at: Instant;
    /** What people did at this instant. */
    readonly actions: readonly Action[];
    /** 00:00 in the agreement's zone. */
    readonly isNightly: boolean;
}
/** One decision (semantics §4): deadlines, then actions in stage order, then gates, demotion and automatic moves. */
export declare function decide(view: LeadView, state: JourneyState, decision: Decision): JourneyState;
