import type { Lifecycle } from '../../model/lifecycle.ts';
import { type JourneyState } from './journey-state.ts';
/**
 * The rank from which a lead goes forward. A returned or recycled lead may lie parked in a stage behind the handoff;
 * it starts again from the first.
 */
export declare function startRank(lifecycle: Lifecycle, state: JourneyState): number;
