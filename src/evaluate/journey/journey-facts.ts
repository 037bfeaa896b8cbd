import type { Facts } from '../../criteria/facts.ts';
import type { Instant } from '../../support/instant.ts';
import type { Lead } from '../lead.ts';
import { factsOf, type Snapshot } from '../snapshot.ts';
import type { Journey } from './journey.ts';
import { initialState, reachedStages } from './journey-state.ts';
import type { LeadView } from './lead-view.ts';

/** What criteria could ask of a lead at an instant of its journey, looking back. */
export interface JourneyFacts {
  readonly cycleAt: (at: Instant) => number;
  /** With the score reset then in force. */
  readonly snapshotAt: (at: Instant) => Snapshot;
  /** With the stages then reached in the cycle. */
  readonly factsAt: (at: Instant) => Facts;
}

export function journeyFacts(view: LeadView, lead: Lead, journey: Journey): JourneyFacts {
  const { lifecycle } = view.agreement;
  const start = initialState(lifecycle, lead.recordedStage);
  const resets =
    lifecycle.cycles.scoreReset === 'none' ? [] : journey.ends.filter(({ as }) => as === 'recycle');
  const cycleAt = (at: Instant): number =>
    journey.entries.reduce((cycle, entry) => (entry.at <= at ? Math.max(cycle, entry.cycle) : cycle), 1);
  const snapshotAt = (at: Instant): Snapshot =>
    view.snapshots(at, resets.findLast((end) => end.at <= at)?.at ?? null);
  return {
    cycleAt,
    snapshotAt,
    factsAt: (at) => {
      const entries = journey.entries.filter((entry) => entry.at <= at);
      const reached = reachedStages(lifecycle, { ...start, cycle: cycleAt(at), entries });
      return factsOf(snapshotAt(at), reached);
    },
  };
}
