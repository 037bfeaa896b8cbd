import type { Facts } from '../../criteria/facts.ts';
import type { Instant } from '../../support/instant.ts';
import type { Lead } from '../lead.ts';
import { type Snapshot } from '../snapshot.ts';
import type { Journey } from './journey.ts';
import type { LeadView } from './lead-view.ts';
/** What criteria could ask of a lead at an instant of its journey, looking back. */
export interface JourneyFacts {
    readonly cycleAt: (at: Instant) => number;
    /** With the score reset then in force. */
    readonly snapshotAt: (at: Instant) => Snapshot;
    /** With the stages then reached in the cycle. */
    readonly factsAt: (at: Instant) => Facts;
}
export declare function journeyFacts(view: LeadView, lead: Lead, journey: Journey): JourneyFacts;
