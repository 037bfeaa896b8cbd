import type { Instant } from '../../support/instant.ts';
import { letIn } from './enter-stage.ts';
import { testEntry } from './entry-test.ts';
import { isReturned, type JourneyState } from './journey-state.ts';
import { factsAt, type LeadView } from './lead-view.ts';
import { reopen } from './reopen.ts';
import { startRank } from './start-rank.ts';

/** The automatic moves at an instant, in stage order, each once, to stages below rank `below` (semantics §4). */
export function advance(
  view: LeadView,
  state: JourneyState,
  at: Instant,
  below: number = Number.POSITIVE_INFINITY,
): JourneyState {
  const { lifecycle } = view.agreement;
  let next = state.ended === null ? state : reopen(view, state, at, below);
  if (next.ended !== null || waitsForAttribute(view, next, at)) return next;
  for (const [rank, stage] of lifecycle.stages.entries()) {
    const from = startRank(lifecycle, next);
    if (!stage.entry.automatic || rank <= from || rank >= below) continue;
    const facts = factsAt(view, next, at);
    if (testEntry(lifecycle, stage, facts).enters)
      next = letIn(view.agreement, next, { stage, from }, { at, facts });
  }
  return next;
}

/** A returned lead stays out until an attribute fact newer than the return exists. */
function waitsForAttribute({ history }: LeadView, state: JourneyState, at: Instant): boolean {
  const { returnedAt } = state;
  if (returnedAt === null || !isReturned(state)) return false;
  return !history.changes.some((change) => change.from <= at && change.at > returnedAt);
}
