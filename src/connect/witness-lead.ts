import type { DrawnLead } from '../analyze/witness/drawn-lead.ts';
import { realLead } from '../analyze/witness/real-lead.ts';
import { witnessInstant } from '../analyze/witness/witness-instant.ts';
import type { Facts } from '../criteria/facts.ts';
import { historyOf } from '../evaluate/history.ts';
import { initialState, reachedStages } from '../evaluate/journey/journey-state.ts';
import { firstStage } from '../evaluate/journey/stage-order.ts';
import { type Moment, momentAt } from '../evaluate/moment.ts';
import { type Score, scoreAt } from '../evaluate/score/score.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';
import type { Instant } from '../support/instant.ts';

/** A lead at one instant with everything that the agreement's own evaluation says of it. */
export interface WitnessLead {
  readonly sample: Sample;
  readonly asOf: Instant;
  /** The stage that the system has recorded. */
  readonly stage: string;
  readonly moment: Moment;
  readonly facts: Facts;
  /** By scoring; null under an objection. */
  readonly scores: ReadonlyMap<string, Score | null>;
}

/** The drawn lead made real and evaluated. */
export function witnessLead(agreement: Agreement, drawn: DrawnLead): WitnessLead {
  return evaluatedLead(agreement, realLead(agreement.lifecycle, drawn, witnessInstant(agreement)));
}

/** A lead as it is at its instant, before any automatic move. */
export function evaluatedLead(agreement: Agreement, sample: Sample): WitnessLead {
  const { lifecycle } = agreement;
  const { asOf, recordedStage } = sample;
  const moment = momentAt(agreement, historyOf(sample), asOf);
  const scorings = Object.values(agreement.scorings);
  const scores = new Map(scorings.map((scoring) => [scoring.id, scoreAt(scoring, moment)]));
  const standard = scorings.find(({ isDefault }) => isDefault);
  const score = (standard && scores.get(standard.id)) ?? null;
  const reached = reachedStages(lifecycle, initialState(lifecycle, recordedStage));
  const stage = recordedStage ?? firstStage(lifecycle).id;
  return { sample, asOf, stage, moment, facts: { ...moment.facts, score, reached }, scores };
}
