import type { Instant } from '../../support/instant.ts';
import { endCycle } from './end-cycle.ts';
import { advanceTo, append } from './enter-stage.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type HandoffState, type JourneyState, openHandoff, withHandoff } from './journey-state.ts';
import { firstStage, rankOf, stageOf } from './stage-order.ts';

/**
 * Closes the decision windows that ended before `asOf`. A decision at the deadline still counts, and what follows
 * carries the deadline's instant (semantics §4).
 */
export function expireHandoffs(
  agreement: JourneyAgreement,
  state: JourneyState,
  asOf: Instant,
): JourneyState {
  const expired = state.handoffs.filter(
    ({ outcome, deadline }) => outcome === 'pending' && deadline !== null && deadline < asOf,
  );
  return expired.reduce((before, handoff) => expire(agreement, before, handoff), state);
}

function expire(agreement: JourneyAgreement, state: JourneyState, handoff: HandoffState): JourneyState {
  const at = handoff.deadline ?? handoff.at;
  const expired = withHandoff(state, handoff, { outcome: 'expired', decidedAt: at });
  // A window that a later handoff or a move back has overtaken only gets its outcome.
  if (openHandoff(agreement.lifecycle, state) !== handoff) return expired;
  switch (agreement.lifecycle.handoff.onExpiry) {
    case 'escalate':
      return expired;
    case 'auto-accept':
      return acceptAtDeadline(agreement, state, handoff);
    case 'return':
      return returnAtDeadline(agreement, expired, at);
  }
}

/** A lead that has passed the acceptance stage by itself is accepted where it is. */
function acceptAtDeadline(
  agreement: JourneyAgreement,
  state: JourneyState,
  handoff: HandoffState,
): JourneyState {
  const { lifecycle } = agreement;
  const at = handoff.deadline ?? handoff.at;
  const stage = stageOf(lifecycle, lifecycle.handoff.acceptance);
  const from = rankOf(lifecycle, state.stage);
  if (stage === undefined || from >= rankOf(lifecycle, stage.id)) {
    return withHandoff(state, handoff, { outcome: 'autoAccepted', decidedAt: at });
  }
  return advanceTo(agreement, state, { stage, from }, { at, actor: 'deadline' });
}

/** A recycle to the first stage without a wait. */
function returnAtDeadline(agreement: JourneyAgreement, state: JourneyState, at: Instant): JourneyState {
  const first = firstStage(agreement.lifecycle).id;
  const returned = append(state, first, { at, actor: 'deadline', reason: 'expired' });
  return endCycle(agreement, returned, { as: 'expired', at, reopens: { opensAt: at, from: first } });
}
