import type { Facts } from '../../criteria/facts.ts';
import type { Instant } from '../../support/instant.ts';
import type { Lead } from '../lead.ts';
import { factsOf } from '../snapshot.ts';
import type { Entry, Journey } from './journey.ts';
import { initialState, reachedStages } from './journey-state.ts';
import type { LeadView } from './lead-view.ts';

/** A decision of a journey that is looked back at. */
interface PastDecision {
  readonly at: Instant;
  readonly cycle: number;
  /** Made before it. */
  readonly entries: readonly Entry[];
}

/**
 * What criteria could ask when a decision was made. Other than facts at an instant these are without what the same
 * instant brought afterwards: a lead that becomes MQL had not reached MQL when it was asked whether it may.
 */
export function decisionFacts(
  { agreement: { lifecycle }, snapshots }: LeadView,
  lead: Lead,
  { ends }: Journey,
  { at, cycle, entries }: PastDecision,
): Facts {
  const start = initialState(lifecycle, lead.recordedStage);
  const resets = ends.filter((end) => end.as === 'recycle' && end.cycle < cycle);
  const resetAt = lifecycle.cycles.scoreReset === 'none' ? undefined : resets.at(-1)?.at;
  return factsOf(snapshots(at, resetAt ?? null), reachedStages(lifecycle, { ...start, cycle, entries }));
}
