import type { Happening } from '../../model/sample.ts';
import type { Instant } from '../../support/instant.ts';
import { correct } from './correct.ts';
import { dispose } from './dispose.ts';
import { advanceTo, enter } from './enter-stage.ts';
import type { Refusal } from './journey.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type JourneyState, openHandoff } from './journey-state.ts';
import { rankOf, stageOf } from './stage-order.ts';
import { startRank } from './start-rank.ts';

/** What a person does to a lead's stage. */
export type Action = Extract<Happening, { readonly what: 'move' | 'accept' | 'dispose' | 'correct' }>;

/** Applies an action at the instant from which it is known, or lists it as refused. */
export function act(
  agreement: JourneyAgreement,
  state: JourneyState,
  action: Action,
  at: Instant,
): JourneyState {
  const result = attempt(agreement, state, action, at);
  if (typeof result !== 'string') return result;
  return { ...state, refused: [...state.refused, { fact: action.id, at, why: result }] };
}

function attempt(
  agreement: JourneyAgreement,
  state: JourneyState,
  action: Action,
  at: Instant,
): JourneyState | Refusal['why'] {
  switch (action.what) {
    case 'move':
      return move(agreement, state, action, at);
    case 'accept':
      return accept(agreement, state, action.id, at);
    case 'dispose':
      return dispose(agreement, state, action, at);
    case 'correct':
      return correct(state, action.voids, at);
  }
}

/** Forward always, back only through a declared transition, never in an ended cycle. */
function move(
  agreement: JourneyAgreement,
  state: JourneyState,
  { id, to }: Extract<Action, { readonly what: 'move' }>,
  at: Instant,
): JourneyState | Refusal['why'] {
  const { lifecycle } = agreement;
  const stage = stageOf(lifecycle, to);
  if (stage === undefined) return 'unknown-stage';
  if (state.ended !== null) return 'cycle-ended';
  const from = startRank(lifecycle, state);
  const arrival = { at, actor: 'user', fact: id } as const;
  if (rankOf(lifecycle, to) > from) return advanceTo(agreement, state, { stage, from }, arrival);
  const isDeclared = lifecycle.transitions.some((each) => each.from === state.stage && each.to === to);
  return isDeclared ? enter(agreement, state, to, arrival) : 'not-a-declared-transition';
}

/** A late acceptance still moves the lead; the outcome stays expired. */
function accept(
  agreement: JourneyAgreement,
  state: JourneyState,
  fact: string,
  at: Instant,
): JourneyState | Refusal['why'] {
  const { lifecycle } = agreement;
  const stage = stageOf(lifecycle, lifecycle.handoff.acceptance);
  const from = rankOf(lifecycle, state.stage);
  const isOpen = openHandoff(lifecycle, state)?.acceptance === null;
  if (!isOpen || stage === undefined || from >= rankOf(lifecycle, stage.id)) return 'nothing-to-accept';
  return advanceTo(agreement, state, { stage, from }, { at, actor: 'user', fact });
}
