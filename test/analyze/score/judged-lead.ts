import type { LeadState } from '../../../src/analyze/space/lead-state.ts';
import type { PlannedEvent } from '../../../src/analyze/timeline/planned-event.ts';
import type { Facts } from '../../../src/criteria/facts.ts';
import { defaultScoring } from '../../../src/evaluate/default-scoring.ts';
import type { UsableEvent } from '../../../src/evaluate/moment.ts';
import { scoreAt } from '../../../src/evaluate/score/score.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { compareCodePoints } from '../../../src/support/code-points.ts';
import { ownValue } from '../../../src/support/own-value.ts';

export const today = 20_700;
const dayMs = 86_400_000;

/** Everything criteria can ask about a lead with these events, by the evaluator. */
export function judgedLead(agreement: Agreement, state: LeadState, timeline: readonly PlannedEvent[]): Facts {
  const events = state.objection ? [] : usable(agreement, state, timeline);
  const facts: Facts = { ...state, attributes: agreement.fields, today, agesOf: agesOf(events), score: null };
  const scoring = defaultScoring(agreement);
  return { ...facts, score: scoring === undefined ? null : scoreAt(scoring, { asOf: 0, facts, events }) };
}

function usable(
  { signals }: Agreement,
  { consents }: LeadState,
  timeline: readonly PlannedEvent[],
): readonly UsableEvent[] {
  return timeline
    .filter(({ signal }) => {
      const purpose = ownValue(signals, signal)?.consent;
      return purpose === undefined || consents.get(purpose) === 'given';
    })
    .map(({ signal, properties, ageDays, olderByMs, hidden }, index): UsableEvent => {
      const at = 0 - ageDays * dayMs - olderByMs;
      return { id: `e${index}`, signal, properties, at, from: at, age: ageDays, hidden };
    })
    .sort((left, right) => right.at - left.at || compareCodePoints(left.id, right.id));
}

function agesOf(events: readonly UsableEvent[]): Facts['agesOf'] {
  const ages = new Map<string, number[]>();
  for (const { signal, age, hidden } of events) {
    if (!hidden) ages.set(signal, [...(ages.get(signal) ?? []), age]);
  }
  return ages;
}
