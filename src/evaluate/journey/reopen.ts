import type { Instant } from '../../support/instant.ts';
import { defaultScoring } from '../default-scoring.ts';
import { newestScored } from '../score/newest-scored.ts';
import { letIn } from './enter-stage.ts';
import { testEntry } from './entry-test.ts';
import { isBeforeHandoff, type JourneyState } from './journey-state.ts';
import { factsAt, type LeadView, snapshotAt } from './lead-view.ts';
import { rankOf, stageOf } from './stage-order.ts';

/**
 * Begins the next cycle at the handoff stage, by level and not by crossing: when its criteria hold, the wait is over,
 * something worth points happened after the end of the last cycle, and cycles are left (semantics §4, Re-MQL).
 */
export function reopen(view: LeadView, state: JourneyState, at: Instant, below: number): JourneyState {
  const { agreement } = view;
  const { lifecycle } = agreement;
  const { ended } = state;
  const stage = stageOf(lifecycle, lifecycle.handoff.stage);
  if (!ended?.reopens || at < ended.reopens.opensAt || state.cycle >= lifecycle.cycles.max) return state;
  if (!stage?.entry.automatic || rankOf(lifecycle, stage.id) >= below) return state;
  if (!hasFreshEvent(view, state, at, ended.at)) return state;
  const { from } = ended.reopens;
  const reopened = { ...state, cycle: state.cycle + 1, stage: from, ended: null, returnedAt: null };
  const facts = factsAt(view, reopened, at);
  if (!testEntry(lifecycle, stage, facts).enters) return state;
  const rank = isBeforeHandoff(lifecycle, from) ? rankOf(lifecycle, from) : 0;
  return letIn(agreement, reopened, { stage, from: rank }, { at, facts });
}

/** Is there a selected event of a rule with declared points > 0 after `since`? */
function hasFreshEvent(view: LeadView, state: JourneyState, at: Instant, since: Instant): boolean {
  const { events } = snapshotAt(view, state, at).moment;
  const newest = newestScored(defaultScoring(view.agreement), events);
  return newest !== undefined && newest.at > since;
}
