import { type Explained, explain } from '../criteria/explain.ts';
import type { Gate } from '../model/lifecycle.ts';
import type { EvaluatedAgreement } from './evaluated-agreement.ts';
import type { Evaluation } from './evaluation.ts';
import { type AskedEntry, askedEntry } from './journey/asked-entry.ts';
import type { Entry } from './journey/journey.ts';
import { journeyFacts } from './journey/journey-facts.ts';
import { leadViewOf } from './journey/lead-view.ts';
import { stageOf } from './journey/stage-order.ts';
import type { Lead } from './lead.ts';

/** Why a lead came where it is: for each decision what was asked, as it was when it was made. */
export interface Grounds {
  /** Of the stages that it entered by the criteria, the oldest first; those that another one implied have none of their own. */
  readonly entries: readonly EntryGrounds[];
  /** Of the gate that ended the cycle, else of the first one that is true now. */
  readonly gate: GateGrounds | null;
  /** Of the rule that took the newest handoff; null where no rule did. */
  readonly route: Explained | null;
}

/** What was asked of a lead just before it entered a stage. */
export interface EntryGrounds {
  readonly entry: Entry;
  readonly asked: AskedEntry;
}

export interface GateGrounds {
  readonly gate: Gate;
  /** Absent for gates that read an objection or consents. */
  readonly when?: Explained;
}

/** The grounds of what `evaluateLead` made of the lead. Nothing is decided anew: the facts are those of its decisions. */
export function groundsOf(agreement: EvaluatedAgreement, lead: Lead, evaluation: Evaluation): Grounds {
  return {
    entries: entriesOf(agreement, evaluation),
    gate: gateOf(agreement, evaluation),
    route: routeOf(agreement, lead, evaluation),
  };
}

function entriesOf({ lifecycle }: EvaluatedAgreement, { decisions }: Evaluation): readonly EntryGrounds[] {
  return decisions.flatMap(({ entry, facts }) => {
    const stage = entry && stageOf(lifecycle, entry.to);
    return entry && stage ? [{ entry, asked: askedEntry(stage, facts) }] : [];
  });
}

function gateOf({ lifecycle }: EvaluatedAgreement, evaluation: Evaluation): GateGrounds | null {
  const { gate: id, journey, decisions, facts } = evaluation;
  const gate = lifecycle.gates.find((each) => each.id === id);
  if (gate === undefined) return null;
  const ending = journey.current.ended === 'gate' ? decisions.findLast(({ entry }) => entry === null) : null;
  return { gate, ...(gate.when && { when: explain(gate.when, ending?.facts ?? facts) }) };
}

function routeOf(
  agreement: EvaluatedAgreement,
  lead: Lead,
  { route, journey }: Evaluation,
): Explained | null {
  const when = agreement.routing.rules.find(({ id }) => id === route?.rule)?.when;
  if (route === null || when === undefined) return null;
  const past = journeyFacts(leadViewOf(agreement, lead), lead, journey);
  return explain(when, past.factsAt(route.offeredAt));
}
