import type { Facts } from '../criteria/facts.ts';
import { historyOf } from '../evaluate/history.ts';
import type { Lead } from '../evaluate/lead.ts';
import { type Moment, momentAt } from '../evaluate/moment.ts';
import { type Score, scoreAt } from '../evaluate/score/score.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';

/** A lead at one instant, evaluated by the agreement. */
export interface WitnessLead {
  readonly lead: Lead;
  readonly asOf: Instant;
  /** The stage that the system has recorded, for rules that ask for it. */
  readonly stage: string;
  readonly moment: Moment;
  readonly facts: Facts;
  /** By scoring; null under an objection. */
  readonly scores: ReadonlyMap<string, Score | null>;
}

/** The lead with everything that the agreement says about it; `reached` are the stages entered in this cycle. */
export function witnessLead(
  agreement: Agreement,
  lead: Lead,
  asOf: Instant,
  reached: ReadonlySet<string>,
  stage: string,
): WitnessLead {
  const moment = momentAt(agreement, historyOf(lead), asOf);
  const scorings = Object.values(agreement.scorings);
  const scores = new Map(scorings.map((scoring) => [scoring.id, scoreAt(scoring, moment)]));
  const standard = scorings.find(({ isDefault }) => isDefault);
  const score = (standard && scores.get(standard.id)) ?? null;
  return { lead, asOf, stage, moment, facts: { ...moment.facts, score, reached }, scores };
}
