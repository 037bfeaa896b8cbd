import type { Facts } from '../../criteria/facts.ts';
import type { Lifecycle } from '../../model/lifecycle.ts';
import type { Instant } from '../../support/instant.ts';
import type { End, EndKind, Entry, Handoff, Refusal, Task } from './journey.ts';
import { firstStage, impliedStages, rankOf, stageOf } from './stage-order.ts';

/** A journey in the making; every step returns a new one. */
export interface JourneyState {
  readonly stage: string;
  readonly cycle: number;
  readonly entries: readonly Entry[];
  readonly handoffs: readonly HandoffState[];
  readonly ends: readonly End[];
  readonly tasks: readonly Task[];
  readonly refused: readonly Refusal[];
  /** Set while the cycle has ended. */
  readonly ended: Ended | null;
  /** Instant of the newest return of this cycle: the lead waits for a newer attribute until it is handed over again. */
  readonly returnedAt: Instant | null;
  /** Events at or before it are hidden. */
  readonly resetAt: Instant | null;
  /** Stages of the first cycle that count as reached because the CRM had recorded the lead there. */
  readonly recorded: readonly string[];
  readonly decisions: readonly Decision[];
}

/** What criteria could ask when they let the lead into a stage, or when a gate ended the cycle. */
export interface Decision {
  /** Null for the gate. */
  readonly entry: Entry | null;
  readonly facts: Facts;
}

export interface HandoffState extends Handoff {
  /** Index of the entry that opened it; -1 when the CRM had recorded it. */
  readonly entry: number;
  /** Index of the entry of the acceptance stage, once there is one. */
  readonly acceptance: number | null;
  /** The lead was returned to marketing. */
  readonly returned: boolean;
}

export interface Ended {
  readonly as: EndKind;
  readonly at: Instant;
  /** From when the next cycle may begin, and from which stage; null = never. */
  readonly reopens: { readonly opensAt: Instant; readonly from: string } | null;
}

/** A lead before anything happened, in the first stage or in the one the CRM had recorded. */
export function initialState(lifecycle: Lifecycle, recordedStage?: string): JourneyState {
  const recorded = recordedStage === undefined ? undefined : stageOf(lifecycle, recordedStage);
  return {
    stage: recorded?.id ?? firstStage(lifecycle).id,
    cycle: 1,
    entries: [],
    handoffs: recorded === undefined ? [] : recordedHandoffs(lifecycle, recorded.id),
    ends: [],
    tasks: [],
    refused: [],
    ended: null,
    returnedAt: null,
    resetAt: null,
    recorded:
      recorded === undefined
        ? []
        : [...impliedStages(lifecycle, 0, recorded).map(({ id }) => id), recorded.id],
    decisions: [],
  };
}

/** A lead recorded at or behind the handoff was handed over; when, and until when to decide, nobody knows. */
function recordedHandoffs(lifecycle: Lifecycle, stage: string): readonly HandoffState[] {
  const { handoff } = lifecycle;
  if (rankOf(lifecycle, stage) < rankOf(lifecycle, handoff.stage)) return [];
  const isAccepted = rankOf(lifecycle, stage) >= rankOf(lifecycle, handoff.acceptance);
  return [
    {
      cycle: 1,
      at: Number.NEGATIVE_INFINITY,
      deadline: null,
      outcome: isAccepted ? 'accepted' : 'pending',
      decidedAt: null,
      entry: -1,
      acceptance: isAccepted ? -1 : null,
      returned: false,
    },
  ];
}

/** Stages entered in this cycle; every lead has reached the first one. */
export function reachedStages(lifecycle: Lifecycle, state: JourneyState): ReadonlySet<string> {
  const entered = state.entries.filter(({ cycle, voided }) => cycle === state.cycle && !voided);
  const recorded = state.cycle === 1 ? state.recorded : [];
  return new Set([firstStage(lifecycle).id, ...recorded, ...entered.map(({ to }) => to)]);
}

/** The handoff on which sales works: of a cycle that goes on, not returned, and not moved back behind its stage. */
export function openHandoff(lifecycle: Lifecycle, state: JourneyState): HandoffState | undefined {
  if (state.ended !== null || isBeforeHandoff(lifecycle, state.stage)) return undefined;
  const newest = newestHandoff(state);
  return newest?.returned === true ? undefined : newest;
}

/** Was the lead returned in this cycle, and not handed over since? */
export function isReturned(state: JourneyState): boolean {
  return newestHandoff(state)?.returned === true;
}

/** The newest handoff of the current cycle. */
export function newestHandoff({ handoffs, cycle }: JourneyState): HandoffState | undefined {
  return handoffs.findLast((handoff) => handoff.cycle === cycle);
}

export function isBeforeHandoff(lifecycle: Lifecycle, stage: string): boolean {
  return rankOf(lifecycle, stage) < rankOf(lifecycle, lifecycle.handoff.stage);
}

/** The state with a note of what its newest step was decided on. */
export function withDecision(state: JourneyState, decision: Decision): JourneyState {
  return { ...state, decisions: [...state.decisions, decision] };
}

/** The state with one handoff replaced. */
export function withHandoff(
  state: JourneyState,
  handoff: HandoffState,
  change: Partial<HandoffState>,
): JourneyState {
  return {
    ...state,
    handoffs: state.handoffs.map((each) => (each === handoff ? { ...each, ...change } : each)),
  };
}
