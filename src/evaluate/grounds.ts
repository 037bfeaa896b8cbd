import { type Explained, explain } from '../criteria/explain.ts';
import type { Facts } from '../criteria/facts.ts';
import type { Gate } from '../model/lifecycle.ts';
import type { EvaluatedAgreement } from './evaluated-agreement.ts';
import type { Evaluation } from './evaluation.ts';
import { decisionFacts } from './journey/decision-facts.ts';
import { type EntryGrounds, entryGrounds } from './journey/entry-grounds.ts';
import { journeyFacts } from './journey/journey-facts.ts';
import { type LeadView, leadViewOf } from './journey/lead-view.ts';
import type { Lead } from './lead.ts';

/** Why a lead came where it is: for each decision what was asked, as it was when it was made. */
export interface Grounds {
  /** Of the stages that it entered by the criteria, the oldest first. */
  readonly entries: readonly EntryGrounds[];
  /** Of the gate that ended the cycle, else of the first one that is true now. */
  readonly gate: GateGrounds | null;
  /** Of the rule that took the newest handoff; null where no rule did, or one without a condition. */
  readonly route: Explained | null;
}

export interface GateGrounds {
  readonly gate: Gate;
  /** Absent for gates that read an objection or consents. */
  readonly when?: Explained;
}

/** The grounds of what `evaluateLead` made of the lead. Nothing is decided anew: they are looked up in its journey. */
export function groundsOf(agreement: EvaluatedAgreement, lead: Lead, evaluation: Evaluation): Grounds {
  const past = { agreement, lead, evaluation, view: leadViewOf(agreement, lead) };
  return {
    entries: entryGrounds(past.view, lead, evaluation.journey),
    gate: gateGrounds(past),
    route: routeGrounds(past),
  };
}

/** An evaluation that is looked back at. */
interface Past {
  readonly agreement: EvaluatedAgreement;
  readonly lead: Lead;
  readonly evaluation: Evaluation;
  readonly view: LeadView;
}

function gateGrounds(past: Past): GateGrounds | null {
  const gate = past.agreement.lifecycle.gates.find(({ id }) => id === past.evaluation.gate);
  if (gate === undefined) return null;
  return { gate, ...(gate.when !== undefined && { when: explain(gate.when, factsOfGate(past)) }) };
}

/** A gate that ended the cycle was asked then; no entry of that cycle can have come after. */
function factsOfGate({ view, lead, evaluation: { journey, facts } }: Past): Facts {
  const end = journey.ends.at(-1);
  if (end === undefined || journey.current.ended !== 'gate') return facts;
  return decisionFacts(view, lead, journey, { ...end, entries: journey.entries });
}

function routeGrounds({ agreement, view, lead, evaluation: { route, journey } }: Past): Explained | null {
  const when = agreement.routing.rules.find(({ id }) => id === route?.rule)?.when;
  if (route === null || when === undefined) return null;
  return explain(when, journeyFacts(view, lead, journey).factsAt(route.offeredAt));
}
