import type { Instant } from '../../support/instant.ts';
import type { Lead } from '../lead.ts';
import { ageingOf } from './ageing.ts';
import { agendaOf } from './agenda.ts';
import { decide } from './decide.ts';
import { expireHandoffs } from './expire-handoff.ts';
import type { Journey, TotalAt } from './journey.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type Decision, type HandoffState, initialState, type JourneyState } from './journey-state.ts';
import { type LeadView, leadViewOf, snapshotAt } from './lead-view.ts';
import { nextAgeing } from './next-ageing.ts';
import { isNight, nightFrom } from './night.ts';

/**
 * What the stages of a lead were and are, from everything known about it at asOf (semantics §4). The lead is decided at
 * each of its facts and at those nights at which time alone may change something.
 */
export function replay(
  agreement: JourneyAgreement,
  lead: Lead,
  asOf: Instant,
  view: LeadView = leadViewOf(agreement, lead),
): Journey {
  return replayed(view, lead, asOf).journey;
}

/** The same with what its automatic moves were decided on. */
export function replayed(view: LeadView, lead: Lead, asOf: Instant): Replayed {
  const { agreement } = view;
  const totals: TotalAt[] = [];
  let state = initialState(agreement.lifecycle, lead.recordedStage);
  let night = Number.POSITIVE_INFINITY;
  const decideAt = (at: Instant, actions: Parameters<typeof decide>[2]['actions']): void => {
    const isNightly = isNight(agreement.zone, at);
    const next = decide(view, state, { at, actions, isNightly });
    noteTotal(totals, view, next, at);
    night = nextNight(view, next, at, isNightly && next === state);
    state = next;
  };
  for (const { at, actions } of agendaOf(lead, asOf)) {
    while (night < at) decideAt(night, []);
    decideAt(at, actions);
  }
  while (night <= asOf) decideAt(night, []);
  return {
    journey: journeyOf(expireHandoffs(agreement, state, asOf), totals),
    decisions: state.decisions,
  };
}

export interface Replayed {
  readonly journey: Journey;
  /** The oldest first. */
  readonly decisions: readonly Decision[];
}

/** Whatever changed is looked at again the night after; from then on only when a window ends or something ages. */
function nextNight(view: LeadView, state: JourneyState, at: Instant, isQuiet: boolean): Instant {
  const { zone } = view.agreement;
  if (!isQuiet) return nightFrom(zone, at + 1);
  const { moment } = snapshotAt(view, state, at);
  const pending = state.handoffs.filter(({ outcome }) => outcome === 'pending');
  const changes = [
    nextAgeing(ageingOf(view.agreement), moment, zone),
    state.ended?.reopens?.opensAt,
    // A decision at the deadline still counts.
    ...pending.map(({ deadline }) => (deadline === null ? undefined : deadline + 1)),
  ].filter((change): change is Instant => change !== undefined && change > at);
  return changes.length === 0 ? Number.POSITIVE_INFINITY : nightFrom(zone, Math.min(...changes));
}

function noteTotal(totals: TotalAt[], view: LeadView, state: JourneyState, at: Instant): void {
  const { stage, cycle } = state;
  const total = snapshotAt(view, state, at).score?.total ?? null;
  const last = totals.at(-1);
  if (last?.total === total && last.stage === stage && last.cycle === cycle) return;
  totals.push({ at, total, stage, cycle });
}

function journeyOf(state: JourneyState, totals: readonly TotalAt[]): Journey {
  const { stage, cycle, ended, entries, ends, tasks, refused } = state;
  return {
    entries,
    handoffs: state.handoffs.filter(({ entry }) => entry >= 0).map(handoffOf),
    ends,
    tasks,
    refused,
    current: { stage, cycle, ended: ended?.as ?? null },
    totals,
  };
}

function handoffOf({ cycle, at, deadline, outcome, decidedAt }: HandoffState) {
  return { cycle, at, deadline, outcome, decidedAt };
}
