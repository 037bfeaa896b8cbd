import type { Facts } from '../../criteria/facts.ts';
import type { Stage } from '../../model/lifecycle.ts';
import type { Instant } from '../../support/instant.ts';
import { decisionDeadline } from './decision-deadline.ts';
import type { Entry } from './journey.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type JourneyState, openHandoff, withDecision, withHandoff } from './journey-state.ts';
import { impliedStages } from './stage-order.ts';

/** How a lead comes to a stage. */
export interface Arrival {
  readonly at: Instant;
  readonly actor: Entry['actor'];
  readonly reason?: string;
  /** Id of the happening. */
  readonly fact?: string;
}

/** Enters a stage further on and, at the same instant, those that a lead at rank `from` may not skip (semantics §4). */
export function advanceTo(
  agreement: JourneyAgreement,
  state: JourneyState,
  { stage, from }: { readonly stage: Stage; readonly from: number },
  arrival: Arrival,
): JourneyState {
  const implied = impliedStages(agreement.lifecycle, from, stage);
  const before = implied.reduce((reached, { id }) => enter(agreement, reached, id, arrival, true), state);
  return enter(agreement, before, stage.id, arrival);
}

/** The same by the criteria, which the facts fulfil. */
export function letIn(
  agreement: JourneyAgreement,
  state: JourneyState,
  way: { readonly stage: Stage; readonly from: number },
  { at, facts }: { readonly at: Instant; readonly facts: Facts },
): JourneyState {
  const entered = advanceTo(agreement, state, way, { at, actor: 'auto' });
  return withDecision(entered, { entry: entered.entries.at(-1) ?? null, facts });
}

/** Enters one stage: the handoff stage opens a handoff, the acceptance stage accepts it. */
export function enter(
  agreement: JourneyAgreement,
  state: JourneyState,
  to: string,
  arrival: Arrival,
  inferred = false,
): JourneyState {
  const entered = append(state, to, arrival, inferred);
  const { handoff } = agreement.lifecycle;
  if (to === handoff.stage) return offer(agreement, entered, arrival.at);
  return to === handoff.acceptance ? accept(agreement, entered, arrival) : entered;
}

/** Puts the lead into a stage without any effect on handoffs: the target of a return, recycle or expiry. */
export function append(state: JourneyState, to: string, arrival: Arrival, inferred = false): JourneyState {
  const { at, actor, reason = null, fact } = arrival;
  const head = { cycle: state.cycle, from: state.stage, to, at, actor, reason, inferred, voided: false };
  const entry: Entry = { ...head, ...(fact !== undefined && { fact }) };
  return { ...state, stage: to, entries: [...state.entries, entry] };
}

function offer(agreement: JourneyAgreement, state: JourneyState, at: Instant): JourneyState {
  const handoff = {
    cycle: state.cycle,
    at,
    deadline: decisionDeadline(agreement, at),
    outcome: 'pending',
    decidedAt: null,
    entry: state.entries.length - 1,
    acceptance: null,
    returned: false,
  } as const;
  return { ...state, handoffs: [...state.handoffs, handoff] };
}

/** Inferred and automatic entries of the acceptance stage accept too; an outcome once decided stays. */
function accept({ lifecycle }: JourneyAgreement, state: JourneyState, { at, actor }: Arrival): JourneyState {
  const handoff = openHandoff(lifecycle, state);
  if (handoff === undefined || handoff.acceptance !== null) return state;
  const acceptance = state.entries.length - 1;
  if (handoff.outcome !== 'pending') return withHandoff(state, handoff, { acceptance });
  const outcome = actor === 'deadline' ? 'autoAccepted' : 'accepted';
  return withHandoff(state, handoff, { acceptance, outcome, decidedAt: at });
}
