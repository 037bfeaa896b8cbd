import type { Facts } from '../../criteria/facts.ts';
import type { Instant } from '../../support/instant.ts';
import { type History } from '../history.ts';
import type { Lead } from '../lead.ts';
import { type Snapshot, type Snapshots } from '../snapshot.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type JourneyState } from './journey-state.ts';
/** One lead as its agreement sees it. */
export interface LeadView {
    readonly agreement: JourneyAgreement;
    readonly history: History;
    readonly snapshots: Snapshots;
}
export declare function leadViewOf(agreement: JourneyAgreement, lead: Lead): LeadView;
/** The lead with its score at an instant, as its journey so far lets it be seen. */
export declare function snapshotAt({ snapshots }: LeadView, { resetAt }: JourneyState, at: Instant): Snapshot;
/** What criteria can ask of the lead at an instant of its journey. */
export declare function factsAt(view: LeadView, state: JourneyState, at: Instant): Facts;
