import { handoffOutcome } from '../models/handoff-outcome.ts';
import type { Model } from '../models/model.ts';
import { never } from './entry-models.ts';
import type { JourneyOptions } from './history-models.ts';
import type { JourneyAgreement } from './lifecycle-tables.ts';

/**
 * Every offer of a lead to sales: relation `handoff_offer`, from the entry of the handoff stage up to the next offer of the
 * cycle. A correction of the entry takes the offer back.
 */
export function offerModel({ lifecycle }: JourneyAgreement, { dialect }: JourneyOptions): Model {
  return {
    name: 'handoff_offer',
    query: [
      'SELECT lead_id, cycle_number, row_number() OVER cycle_rows AS handoff_number, entered_at AS offered_at,',
      '  history_number AS offered_by, ' +
        `coalesce(lead(history_number) OVER cycle_rows, ${never}) AS replaced_by`,
      'FROM stage_entry',
      `WHERE stage_id = ${dialect.text(lifecycle.handoff.stage)} AND voided_at IS NULL`,
      'WINDOW cycle_rows AS (PARTITION BY lead_id, cycle_number ORDER BY entry_number)',
    ].join('\n'),
  };
}

/** When each offer was answered, and by what first: relations `handoff_answer` and `answered_offer`. */
export function answerModels(agreement: JourneyAgreement, options: JourneyOptions): readonly Model[] {
  return [answerModel(agreement, options), answeredOfferModel()];
}

/**
 * What became of each offer: relation `handoff`, over `answered_offer` and `handoff_deadline` (lead_id, cycle_number,
 * handoff_number, deadline_at). The first of acceptance, disposition, gate, withdrawal and the end of the window decides;
 * a decision at the deadline still counts (semantics §4). The newest ruling restates accepted, rejected and expired.
 */
export function handoffModels(agreement: JourneyAgreement, options: JourneyOptions): readonly Model[] {
  return [decisionModel(agreement, options), rulingModel(options), handoffOutcome(options.dialect)];
}

/** Everything that may answer an offer, in the order of the lead. */
function answerModel({ lifecycle }: JourneyAgreement, { dialect }: JourneyOptions): Model {
  return {
    name: 'handoff_answer',
    query: [
      `SELECT lead_id, cycle_number, history_number, entered_at AS answered_at, CAST(NULL AS VARCHAR) AS reason_id,`,
      `  CASE entry_actor WHEN 'deadline' THEN 'autoAccepted' ELSE 'accepted' END AS answer`,
      'FROM stage_entry',
      `WHERE stage_id = ${dialect.text(lifecycle.handoff.acceptance)} AND voided_at IS NULL`,
      'UNION ALL',
      'SELECT lead_id, cycle_number, history_number, entered_at, reason_id, CASE',
      `    WHEN cycle_end IN ('gate', 'withdrawn', 'expired') THEN cycle_end ELSE 'rejected' END`,
      `FROM history WHERE voided_at IS NULL AND (cycle_end IS NOT NULL OR reason_class = 'return')`,
    ].join('\n'),
  };
}

function answeredOfferModel(): Model {
  return {
    name: 'answered_offer',
    query: [
      'SELECT lead_id, cycle_number, handoff_number, offered_at, answered_at, answer, reason_id, person_answered_at',
      'FROM (',
      '  SELECT handoff_offer.*, answered_at, answer, reason_id,',
      '    row_number() OVER (offer_rows ORDER BY answered_at, handoff_answer.history_number) AS answer_number,',
      `    min(CASE WHEN answer IN ('accepted', 'rejected') THEN answered_at END) OVER offer_rows AS person_answered_at`,
      '  FROM handoff_offer',
      '  LEFT JOIN handoff_answer ON handoff_answer.lead_id = handoff_offer.lead_id',
      '    AND handoff_answer.cycle_number = handoff_offer.cycle_number',
      '    AND handoff_answer.history_number >= handoff_offer.offered_by',
      '    AND handoff_answer.history_number < handoff_offer.replaced_by',
      '  WINDOW offer_rows AS (PARTITION BY handoff_offer.lead_id, handoff_offer.cycle_number, handoff_offer.handoff_number)',
      ') AS answered WHERE answer_number = 1',
    ].join('\n'),
  };
}

function decisionModel({ lifecycle }: JourneyAgreement, { asOf }: JourneyOptions): Model {
  const atDeadline = lifecycle.handoff.onExpiry === 'auto-accept' ? 'autoAccepted' : 'expired';
  const isExpired = `deadline_at < ${asOf} AND (answered_at IS NULL OR answered_at > deadline_at)`;
  return {
    name: 'handoff_decision',
    query: [
      'SELECT * FROM (',
      '  SELECT answered_offer.lead_id, answered_offer.cycle_number, answered_offer.handoff_number,',
      '    answered_offer.lead_id AS decision_id,',
      `    CASE WHEN ${isExpired} THEN deadline_at ELSE answered_at END AS decided_at,`,
      `    CASE WHEN ${isExpired} THEN '${atDeadline}' ELSE answer END AS outcome,`,
      `    CASE WHEN ${isExpired} THEN CAST(NULL AS VARCHAR) ELSE reason_id END AS reason_id`,
      '  FROM answered_offer',
      '  LEFT JOIN handoff_deadline ON handoff_deadline.lead_id = answered_offer.lead_id',
      '    AND handoff_deadline.cycle_number = answered_offer.cycle_number',
      '    AND handoff_deadline.handoff_number = answered_offer.handoff_number',
      ') AS decided WHERE outcome IS NOT NULL',
    ].join('\n'),
  };
}

/**
 * A ruling belongs to the newest offer decided before it that marketing may dispute, one rejected or expired; else to the newest
 * that was decided. An offer outside the four outcomes has none.
 */
function rulingModel({ asOf }: JourneyOptions): Model {
  return {
    name: 'handoff_ruling',
    query: [
      'SELECT lead_id, cycle_number, handoff_number, ruled_at, ruled_outcome AS outcome',
      'FROM (',
      '  SELECT ruling.lead_id, ruling.cycle_number, ruled_at, ruled_outcome, handoff_decision.handoff_number,',
      '    row_number() OVER (PARTITION BY ruling.lead_id, ruling.cycle_number, ruled_at, ruled_outcome',
      `      ORDER BY CASE WHEN outcome IN ('rejected', 'expired') THEN 0 ELSE 1 END, handoff_decision.handoff_number DESC`,
      '    ) AS closest',
      '  FROM ruling JOIN handoff_decision ON handoff_decision.lead_id = ruling.lead_id',
      '    AND handoff_decision.cycle_number = ruling.cycle_number AND handoff_decision.decided_at <= ruled_at',
      `  WHERE outcome IN ('accepted', 'autoAccepted', 'rejected', 'expired')`,
      `    AND ruled_at <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf})`,
      ') AS ruled WHERE closest = 1',
    ].join('\n'),
  };
}
