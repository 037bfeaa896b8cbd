import type { Instant } from '../../support/instant.ts';
import { decideHandoff, endCycle } from './end-cycle.ts';
import { alwaysStops, firstTrueGate } from './gate.ts';
import { type JourneyState, openHandoff, withDecision } from './journey-state.ts';
import { factsAt, type LeadView } from './lead-view.ts';

/**
 * A true gate ends the cycle between handoff and acceptance, for good; after acceptance it is a task for the owner,
 * except for the gates that always stop. Before the handoff it only blocks entries (semantics §3, Gates).
 */
export function heedGates(view: LeadView, state: JourneyState, at: Instant): JourneyState {
  const { agreement } = view;
  const handoff = openHandoff(agreement.lifecycle, state);
  if (handoff === undefined) return state;
  const facts = factsAt(view, state, at);
  const gate = firstTrueGate(agreement.lifecycle, facts);
  if (gate === undefined) return state;
  if (handoff.acceptance !== null && !alwaysStops(gate)) return withTask(state, gate.id, at);
  const decided = decideHandoff(agreement, state, 'gate', at);
  const ended = endCycle(agreement, decided, { as: 'gate', at, reason: gate.reason, gate: gate.id });
  return withDecision(ended, { entry: null, facts });
}

/** One task per gate and cycle. */
function withTask(state: JourneyState, gate: string, at: Instant): JourneyState {
  const { cycle, tasks } = state;
  if (tasks.some((task) => task.cycle === cycle && task.gate === gate)) return state;
  return { ...state, tasks: [...tasks, { cycle, at, gate }] };
}
