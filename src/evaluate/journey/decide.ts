import type { Instant } from '../../support/instant.ts';
import { type Action, act } from './act.ts';
import { inStageOrder, targetRank } from './action-order.ts';
import { advance } from './advance.ts';
import { demote } from './demote.ts';
import { expireHandoffs } from './expire-handoff.ts';
import { heedGates } from './heed-gates.ts';
import type { JourneyState } from './journey-state.ts';
import type { LeadView } from './lead-view.ts';

/** An instant at which a lead is decided: at each of its facts, and nightly for what only time changes. */
export interface Decision {
  readonly at: Instant;
  /** What people did at this instant. */
  readonly actions: readonly Action[];
  /** 00:00 in the agreement's zone. */
  readonly isNightly: boolean;
}

/** One decision (semantics §4): deadlines, then actions in stage order, then gates, demotion and automatic moves. */
export function decide(view: LeadView, state: JourneyState, decision: Decision): JourneyState {
  const { agreement } = view;
  const { at, actions, isNightly } = decision;
  let next = expireHandoffs(agreement, state, at);
  for (const action of inStageOrder(agreement.lifecycle, actions)) {
    // Stages below the action's that the lead reaches by itself at this instant come first.
    next = advance(view, next, at, targetRank(agreement.lifecycle, action));
    next = act(agreement, next, action, at);
  }
  // A correction may have reopened a handoff whose window is over.
  next = expireHandoffs(agreement, next, at);
  next = heedGates(view, next, at);
  if (isNightly) next = demote(view, next, at);
  return advance(view, next, at);
}
