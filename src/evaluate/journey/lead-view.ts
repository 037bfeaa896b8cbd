import type { Facts } from '../../criteria/facts.ts';
import type { Instant } from '../../support/instant.ts';
import { type History, historyOf } from '../history.ts';
import type { Lead } from '../lead.ts';
import { factsOf, type Snapshot, type Snapshots, snapshotsOf } from '../snapshot.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type JourneyState, reachedStages } from './journey-state.ts';

/** One lead as its agreement sees it. */
export interface LeadView {
  readonly agreement: JourneyAgreement;
  readonly history: History;
  readonly snapshots: Snapshots;
}

export function leadViewOf(agreement: JourneyAgreement, lead: Lead): LeadView {
  const history = historyOf(lead);
  return { agreement, history, snapshots: snapshotsOf(agreement, history) };
}

/** The lead with its score at an instant, as its journey so far lets it be seen. */
export function snapshotAt({ snapshots }: LeadView, { resetAt }: JourneyState, at: Instant): Snapshot {
  return snapshots(at, resetAt);
}

/** What criteria can ask of the lead at an instant of its journey. */
export function factsAt(view: LeadView, state: JourneyState, at: Instant): Facts {
  return factsOf(snapshotAt(view, state, at), reachedStages(view.agreement.lifecycle, state));
}
