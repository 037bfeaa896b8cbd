import type { Instant } from '../../support/instant.ts';
import { type JourneyState } from './journey-state.ts';
import { type LeadView } from './lead-view.ts';
/**
 * The nightly test of `demoteBelow` while sales has not accepted, first on the night after the date of the handoff: the
 * cycle ends as withdrawn and may begin again from the first stage without a wait (semantics §3, Hysteresis).
 */
export declare function demote(view: LeadView, state: JourneyState, at: Instant): JourneyState;
