import type { Dialect } from '../dialect.ts';
import type { Model } from '../models/model.ts';
import type { JourneyAgreement } from './lifecycle-tables.ts';

/** Instant of the question in milliseconds, and the engine that is asked. */
export interface JourneyOptions {
  readonly asOf: number;
  readonly dialect: Dialect;
}

/**
 * The rows of `stage_history` that are known, in the order of the lead, each with how far the lead had come before it:
 * relations `history_known` (with its cycle), `history` (rows that mean something) and `out_of_order` (undeclared backward
 * moves, which change nothing and are listed; semantics §4).
 */
export function historyModels(agreement: JourneyAgreement, options: JourneyOptions): readonly Model[] {
  return [
    knownModel(options),
    cycleModel(options),
    placedModel(options.dialect, agreement),
    { name: 'history', query: `SELECT * FROM history_placed WHERE ${isMeant}` },
    { name: 'out_of_order', query: `SELECT * FROM history_placed WHERE ${isOutOfOrder}` },
  ];
}

/**
 * A fact that came to be known later is a fact from then on; a correction after asOf has not been made. How a cycle ended
 * follows from the reason where the source does not say it.
 */
function knownModel({ asOf }: JourneyOptions): Model {
  return {
    name: 'history_known',
    query: [
      'SELECT stage_history.lead_id, stage_history.row_number, cycle_number, from_stage, stage_history.to_stage,',
      `  stage.stage_rank AS to_rank, stage.stage_category AS to_category, entered_at, logged_at,`,
      `  coalesce(entry_actor, 'user') AS entry_actor, stage_history.reason_id, reason.reason_class,`,
      '  coalesce(is_inferred, FALSE) AS is_inferred, reopens_on, agreement_version,',
      `  coalesce(cycle_end, CASE WHEN reason.reason_class <> 'return' THEN reason.reason_class END) AS cycle_end,`,
      `  CASE WHEN voided_at <= ${asOf} THEN voided_at END AS voided_at,`,
      '  row_number() OVER (PARTITION BY stage_history.lead_id',
      '    ORDER BY entered_at, stage_history.row_number, stage.stage_rank) AS history_number',
      'FROM stage_history',
      'LEFT JOIN stage ON stage.stage_id = stage_history.to_stage',
      'LEFT JOIN reason ON reason.reason_id = stage_history.reason_id',
      `WHERE entered_at <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf})`,
    ].join('\n'),
  };
}

/** Where the source counts no cycles, what follows the end of one is the next. */
function cycleModel({ dialect }: JourneyOptions): Model {
  const before =
    'PARTITION BY lead_id ORDER BY history_number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING';
  return {
    name: 'history_cycle',
    query: [
      // A sum is of a wider type, and every relation that follows is joined by it.
      `SELECT lead_id, history_number, ${dialect.wide(`coalesce(cycle_number, 1 + coalesce(
  sum(CASE WHEN cycle_end IS NOT NULL THEN 1 ELSE 0 END) OVER (${before}), 0))`)} AS cycle_number,`,
      '  from_stage, to_stage, to_rank, to_category, entered_at, logged_at, entry_actor, reason_id, reason_class,',
      '  is_inferred, cycle_end, reopens_on, agreement_version, voided_at,',
      '  lag(to_stage) OVER lead_rows AS stage_before, lag(to_rank) OVER lead_rows AS rank_before',
      'FROM history_known',
      'WINDOW lead_rows AS (PARTITION BY lead_id ORDER BY history_number)',
    ].join('\n'),
  };
}

/**
 * A stretch of the way begins with the first row of a lead or a cycle, and with every move that is allowed to lead back: one
 * with a reason, one that ends the cycle, a declared transition. Inside a stretch a lead only goes on, so it stands at
 * the furthest stage so far: `reached_rank`, NULL at its beginning.
 */
function placedModel({ text }: Dialect, { lifecycle }: JourneyAgreement): Model {
  const pairs = lifecycle.transitions.map(({ from, to }) => `(${text(from)}, ${text(to)})`);
  const isTransition =
    pairs.length === 0
      ? 'FALSE'
      : `coalesce((coalesce(from_stage, stage_before), to_stage) IN (${pairs.join(', ')}), FALSE)`;
  // A returned lead may lie parked behind the handoff; it starts again from the first stage.
  const handoffRank = lifecycle.stages.findIndex(({ id }) => id === lifecycle.handoff.stage);
  return {
    name: 'history_placed',
    query: [
      'SELECT placed.*,',
      `  max(CASE WHEN voided_at IS NOT NULL OR to_stage IS NULL THEN NULL`,
      `    WHEN reason_class = 'return' AND to_rank >= ${handoffRank} THEN 0 ELSE to_rank END) OVER (`,
      '    PARTITION BY lead_id, stretch ORDER BY history_number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING',
      '  ) AS reached_rank',
      'FROM (',
      '  SELECT begun.*, sum(is_beginning) OVER (PARTITION BY lead_id ORDER BY history_number) AS stretch',
      '  FROM (',
      '    SELECT history_cycle.*,',
      '      CASE WHEN history_number = 1 OR cycle_number <> lag(cycle_number) OVER lead_rows THEN 1',
      '        WHEN voided_at IS NOT NULL OR to_stage IS NULL THEN 0',
      '        WHEN cycle_end IS NOT NULL THEN 1',
      '        WHEN to_rank < rank_before AND reason_id IS NOT NULL THEN 1',
      `        WHEN ${isTransition} THEN 1 ELSE 0 END AS is_beginning`,
      '    FROM history_cycle',
      '    WINDOW lead_rows AS (PARTITION BY lead_id ORDER BY history_number)',
      '  ) AS begun',
      ') AS placed',
    ].join('\n'),
  };
}

const isOutOfOrder =
  'is_beginning = 0 AND voided_at IS NULL AND to_stage IS NOT NULL AND to_rank < reached_rank';
/** A stage that the lead is in already is not entered again. */
const isMeant =
  'is_beginning = 1 OR voided_at IS NOT NULL OR to_stage IS NULL OR reached_rank IS NULL OR to_rank > reached_rank';
