import type { Facts } from '../criteria/facts.ts';
import type { Instant } from '../support/instant.ts';
import { ownValue } from '../support/own-value.ts';
import type { EvaluatedAgreement } from './evaluated-agreement.ts';
import type { Evaluation } from './evaluation.ts';
import { type EntryTest, testEntry } from './journey/entry-test.ts';
import { firstTrueGate } from './journey/gate.ts';
import type { Journey } from './journey/journey.ts';
import { journeyFacts } from './journey/journey-facts.ts';
import { leadViewOf } from './journey/lead-view.ts';
import { replayed } from './journey/replay.ts';
import { rankOf } from './journey/stage-order.ts';
import type { Lead } from './lead.ts';
import { leadClocks } from './lead-clocks/lead-clocks.ts';
import { positionOf } from './position-of.ts';
import { routeHandoffs } from './routing/route-handoffs.ts';
import { touchesByCycle } from './touches-by-cycle.ts';

/** Evaluates a lead with its history at an instant: (Agreement, Lead, asOf) → Evaluation, pure. */
export function evaluateLead(agreement: EvaluatedAgreement, lead: Lead, asOf: Instant): Evaluation {
  const view = leadViewOf(agreement, lead);
  const { journey, decisions } = replayed(view, lead, asOf);
  const lookingBack = journeyFacts(view, lead, journey);
  const handoffs = routeHandoffs(agreement, lead, journey, { facts: lookingBack, asOf });
  const course = { agreement, lead, journey, facts: lookingBack, handoffs, asOf };
  const { score } = lookingBack.snapshotAt(asOf);
  const facts = lookingBack.factsAt(asOf);
  const { stage, cycle } = journey.current;
  return {
    asOf,
    score,
    outcome: facts.objection ? 'objection' : (score?.outcome ?? null),
    stage,
    cycle,
    journey,
    ahead: entriesAhead(agreement, stage, facts),
    gate: gateOf(agreement, journey, facts),
    reason: reasonOf(agreement, journey),
    handoffs,
    route: handoffs.at(-1) ?? null,
    ...positionOf(agreement, lead, journey, handoffs.at(-1), asOf),
    clocks: leadClocks(course),
    touches: touchesByCycle(course),
    facts,
    decisions,
  };
}

function entriesAhead({ lifecycle }: EvaluatedAgreement, stage: string, facts: Facts): readonly EntryTest[] {
  const rank = rankOf(lifecycle, stage);
  return lifecycle.stages
    .filter(({ entry }, index) => entry.automatic && index > rank)
    .map((ahead) => testEntry(lifecycle, ahead, facts));
}

function gateOf({ lifecycle }: EvaluatedAgreement, { current, ends }: Journey, facts: Facts): string | null {
  if (current.ended === 'gate') return ends.at(-1)?.gate ?? null;
  return firstTrueGate(lifecycle, facts)?.id ?? null;
}

/** Ends and returns carry reasons; an entry at the end of the decision window carries none of the agreement's. */
function reasonOf({ reasons }: EvaluatedAgreement, { current, ends, entries }: Journey): string | null {
  const ended = ends.findLast(({ cycle }) => cycle === current.cycle);
  if (ended !== undefined) return ended.reason;
  const given = entries.findLast(
    ({ cycle, reason, voided }) => cycle === current.cycle && reason !== null && !voided,
  );
  return given?.reason !== undefined && ownValue(reasons, given.reason ?? '') ? given.reason : null;
}
