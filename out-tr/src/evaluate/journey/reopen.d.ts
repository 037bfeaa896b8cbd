import type { Instant } from '../../support/instant.ts';
import { type JourneyState } from './journey-state.ts';
import { type LeadView } from './lead-view.ts';
/**
 * Begins the next cycle at the handoff stage, by level and not by crossing: when its criteria hold, the wait is over,
 * something worth points happened after the end of the last cycle, and cycles are left (semantics §4, Re-MQL).
 */
export declare function reopen(view: LeadView, state: JourneyState, at: Instant, below: number): JourneyState;
