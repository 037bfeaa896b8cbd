import type { Instant } from '../../support/instant.ts';
import { type JourneyState } from './journey-state.ts';
import { type LeadView } from './lead-view.ts';
/**
 * A true gate ends the cycle between handoff and acceptance, for good; after acceptance it is a task for the owner,
 * except for the gates that always stop. Before the handoff it only blocks entries (semantics §3, Gates).
 */
export declare function heedGates(view: LeadView, state: JourneyState, at: Instant): JourneyState;
