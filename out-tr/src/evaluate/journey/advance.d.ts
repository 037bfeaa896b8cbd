import type { Instant } from '../../support/instant.ts';
import { type JourneyState } from './journey-state.ts';
import { type LeadView } from './lead-view.ts';
/** The automatic moves at an instant, in stage order, each once, to stages below rank `below` (semantics §4). */
export declare function advance(view: LeadView, state: JourneyState, at: Instant, below?: number): JourneyState;
