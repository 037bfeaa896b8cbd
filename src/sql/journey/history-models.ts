import type { Dialect } from '../dialect.ts';
import { cycleEnds, entryActors } from '../journey-tables.ts';
import type { Model } from '../models/model.ts';
import type { JourneyAgreement } from './lifecycle-tables.ts';

/** Instant of the question in milliseconds, and the engine that is asked. */
export interface JourneyOptions {
  readonly asOf: number;
  readonly dialect: Dialect;
}

/**
 * The rows of `stage_history` that are known, in the order of the lead, each with how far the lead had come before it:
 * relations `history_known` (with its cycle), `history` (rows that mean something), and what changes nothing and is listed
 * (semantics §4): `out_of_order` (undeclared backward moves), `after_end` (moves in a cycle that had ended) and
 * `late_correction`.
 */
export function historyModels(agreement: JourneyAgreement, options: JourneyOptions): readonly Model[] {
  return [
    saidModel(agreement, options),
    correctionModel(agreement, options),
    endedModel(options),
    knownModel(options),
    goingModel(agreement, options),
    stretchModel(agreement),
    placed,
    { name: 'history', query: `SELECT * FROM history_placed WHERE ${isMeant}` },
    { name: 'out_of_order', query: `SELECT * FROM history_placed WHERE ${isOutOfOrder}` },
    {
      name: 'after_end',
      query: 'SELECT * FROM history_known WHERE is_after_end = 1 AND to_stage IS NOT NULL',
    },
    {
      name: 'late_correction',
      query: 'SELECT * FROM history_known WHERE corrected_at IS NOT NULL AND voided_at IS NULL',
    },
  ];
}

/**
 * What the source says. A stage is entered when that is known: nobody moves a lead back in time (semantics §4); a correction
 * after asOf has not been made. How a cycle ended follows from the reason where the source does not say it, unless the move
 * is a declared transition, which asks for a reason of its own.
 */
function saidModel(agreement: JourneyAgreement, { asOf, dialect }: JourneyOptions): Model {
  const enteredAt = dialect.larger('entered_at', 'coalesce(logged_at, entered_at)');
  const leadsBack = isTransition(dialect, agreement, 'coalesce(from_stage, stage_before)', 'to_stage');
  const actor = dialect.oneOf("coalesce(entry_actor, 'user')", entryActors);
  const ended =
    "coalesce(cycle_end, CASE WHEN reason_class <> 'return' AND is_disposition THEN reason_class END)";
  return {
    name: 'history_said',
    query: [
      'SELECT lead_id, row_number, cycle_number, from_stage, to_stage, to_rank, to_category, entered_at, entry_actor,',
      '  reason_id, is_inferred, reopens_on, agreement_version, corrected_at, history_number, is_disposition,',
      '  CASE WHEN is_disposition THEN reason_class END AS reason_class,',
      `  ${dialect.oneOf(ended, cycleEnds)} AS cycle_end`,
      'FROM (',
      `  SELECT told.*, coalesce(to_stage = reason_to OR NOT ${leadsBack}, FALSE) AS is_disposition FROM (`,
      '    SELECT stage_history.lead_id, stage_history.row_number, cycle_number, from_stage, stage_history.to_stage,',
      `      stage.stage_rank AS to_rank, stage.stage_category AS to_category, ${enteredAt} AS entered_at,`,
      `      ${actor} AS entry_actor, stage_history.reason_id, reason.reason_class,`,
      '      reason.to_stage AS reason_to, coalesce(is_inferred, FALSE) AS is_inferred, reopens_on, agreement_version,',
      `      cycle_end, CASE WHEN voided_at <= ${asOf} THEN voided_at END AS corrected_at,`,
      '      row_number() OVER lead_rows AS history_number, lag(stage_history.to_stage) OVER lead_rows AS stage_before',
      '    FROM stage_history',
      '    LEFT JOIN stage ON stage.stage_id = stage_history.to_stage',
      '    LEFT JOIN reason ON reason.reason_id = stage_history.reason_id',
      `    WHERE ${enteredAt} <= ${asOf}`,
      '    WINDOW lead_rows AS (PARTITION BY stage_history.lead_id',
      `      ORDER BY ${enteredAt}, cycle_number, ${isGivenUp}, stage.stage_rank, stage_history.row_number)`,
      '  ) AS told',
      ') AS said',
    ].join('\n'),
  };
}

/** In one instant stage order decides; a lead is given up after everything else. */
const isGivenUp = 'CASE WHEN stage_history.reason_id IS NULL AND cycle_end IS NULL THEN 0 ELSE 1 END';

const dayMs = 86_400_000;

/**
 * Corrections that hold: of a move or an acceptance, within 24 hours, while nothing newer stands (semantics §4). What a newer
 * row says stands if it leads on from there, or if it may lead back.
 */
function correctionModel(agreement: JourneyAgreement, { dialect }: JourneyOptions): Model {
  const leadsBack = isTransition(dialect, agreement, 'newer.from_stage', 'newer.to_stage');
  return {
    name: 'history_correction',
    query: [
      'WITH corrected AS (',
      '  SELECT lead_id, history_number, entered_at, corrected_at, to_rank, cycle_number FROM history_said',
      '  WHERE corrected_at IS NOT NULL AND to_stage IS NOT NULL AND reason_id IS NULL AND cycle_end IS NULL',
      `    AND corrected_at >= entered_at AND corrected_at <= entered_at + ${dayMs}`,
      '),',
      // An inner join by the lead alone: with more to match by, an engine may compare every row with every other.
      'overtaken AS (',
      '  SELECT DISTINCT corrected.lead_id, corrected.history_number',
      '  FROM history_said AS newer JOIN corrected ON corrected.lead_id = newer.lead_id',
      '  WHERE newer.history_number > corrected.history_number AND newer.entered_at < corrected.corrected_at',
      '    AND (newer.to_rank > corrected.to_rank OR newer.reason_id IS NOT NULL OR newer.cycle_end IS NOT NULL',
      `      OR newer.cycle_number > corrected.cycle_number OR ${leadsBack})`,
      '    AND (newer.corrected_at IS NULL OR newer.corrected_at > corrected.corrected_at',
      `      OR newer.corrected_at > newer.entered_at + ${dayMs})`,
      ')',
      'SELECT corrected.lead_id, corrected.history_number FROM corrected',
      'LEFT JOIN overtaken ON overtaken.lead_id = corrected.lead_id AND overtaken.history_number = corrected.history_number',
      'WHERE overtaken.lead_id IS NULL',
    ].join('\n'),
  };
}

/**
 * Where the source counts no cycles, what follows the end of one is the next. Of most leads no cycle has ended, so there is
 * nothing to count along their rows.
 */
function endedModel({ dialect }: JourneyOptions): Model {
  // A sum is of a wider type, and every relation that follows is joined by it.
  const cycle = dialect.wide(`coalesce(cycle_number, 1 + coalesce(
      sum(CASE WHEN cycle_end IS NOT NULL THEN 1 ELSE 0 END) OVER (PARTITION BY said.lead_id
        ORDER BY said.history_number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))`);
  return {
    name: 'history_ended',
    query: [
      'SELECT lead_id, history_number, cycle_number,',
      '  coalesce(max(CASE WHEN cycle_end IS NOT NULL THEN 1 ELSE 0 END) OVER (',
      '    PARTITION BY lead_id, cycle_number ORDER BY history_number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING',
      '  ), 0) AS is_after_end',
      'FROM (',
      `  SELECT said.lead_id, said.history_number, ${cycle} AS cycle_number, cycle_end`,
      '  FROM history_said AS said JOIN (',
      '    SELECT DISTINCT lead_id FROM history_said WHERE cycle_end IS NOT NULL',
      '  ) AS ended ON ended.lead_id = said.lead_id',
      ') AS counted',
    ].join('\n'),
  };
}

/** What is said with the cycle of each row, and with the corrections that hold. */
function knownModel({ dialect }: JourneyOptions): Model {
  const cycle = dialect.wide('coalesce(ended.cycle_number, said.cycle_number, 1)');
  return {
    name: 'history_known',
    query: [
      `SELECT said.lead_id, said.history_number, ${cycle} AS cycle_number,`,
      '  from_stage, to_stage, to_rank, to_category, entered_at, entry_actor, reason_id, reason_class, is_inferred, cycle_end,',
      '  reopens_on, agreement_version, corrected_at,',
      '  CASE WHEN correction.history_number IS NOT NULL THEN corrected_at END AS voided_at,',
      '  coalesce(ended.is_after_end, 0) AS is_after_end',
      'FROM history_said AS said LEFT JOIN history_correction AS correction',
      '  ON correction.lead_id = said.lead_id AND correction.history_number = said.history_number',
      'LEFT JOIN history_ended AS ended',
      '  ON ended.lead_id = said.lead_id AND ended.history_number = said.history_number',
    ].join('\n'),
  };
}

/**
 * A stretch of the way begins with the first row of a lead or a cycle, and with every move that is allowed to lead back: one
 * with a reason, one that ends the cycle, a declared transition. Inside a stretch a lead only goes on.
 */
function goingModel(agreement: JourneyAgreement, { dialect }: JourneyOptions): Model {
  const leadsBack = isTransition(dialect, agreement, 'coalesce(from_stage, stage_before)', 'to_stage');
  return {
    name: 'history_going',
    query: [
      'SELECT going.*,',
      '  CASE WHEN cycle_before IS NULL OR cycle_number <> cycle_before THEN 1',
      '    WHEN voided_at IS NOT NULL OR to_stage IS NULL THEN 0',
      '    WHEN cycle_end IS NOT NULL THEN 1',
      '    WHEN to_rank < rank_before AND reason_id IS NOT NULL THEN 1',
      `    WHEN ${leadsBack} THEN 1 ELSE 0 END AS is_beginning`,
      'FROM (',
      '  SELECT history_known.*, lag(to_stage) OVER lead_rows AS stage_before, lag(to_rank) OVER lead_rows AS rank_before,',
      '    lag(cycle_number) OVER lead_rows AS cycle_before,',
      `    max(${placedRank(agreement)}) OVER (lead_rows ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS furthest_rank`,
      '  FROM history_known WHERE is_after_end = 0',
      '  WINDOW lead_rows AS (PARTITION BY lead_id ORDER BY history_number)',
      ') AS going',
    ].join('\n'),
  };
}

/** How far a row brings its lead. A returned lead may lie parked behind the handoff; it starts again from the first stage. */
function placedRank(agreement: JourneyAgreement): string {
  return [
    'CASE WHEN voided_at IS NOT NULL OR to_stage IS NULL THEN NULL',
    `WHEN reason_class = 'return' AND to_rank >= ${handoffRankOf(agreement)} THEN 0 ELSE to_rank END`,
  ].join(' ');
}

/**
 * Inside its stretch a lead stands at the furthest stage so far: `reached_rank`, NULL at the beginning. Most leads have one
 * stretch only, in which that is the furthest of all.
 */
function stretchModel(agreement: JourneyAgreement): Model {
  return {
    name: 'history_stretch',
    query: [
      'SELECT lead_id, history_number,',
      `  max(placed_rank) OVER (`,
      '    PARTITION BY lead_id, stretch ORDER BY history_number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING',
      '  ) AS reached_rank',
      'FROM (',
      `  SELECT going.lead_id, history_number, ${placedRank(agreement)} AS placed_rank,`,
      '    sum(is_beginning) OVER (PARTITION BY going.lead_id ORDER BY history_number) AS stretch',
      '  FROM history_going AS going JOIN (',
      '    SELECT DISTINCT lead_id FROM history_going WHERE is_beginning = 1 AND cycle_before IS NOT NULL',
      '  ) AS again ON again.lead_id = going.lead_id',
      ') AS begun',
    ].join('\n'),
  };
}

/** How far each row finds its lead. */
const placed: Model = {
  name: 'history_placed',
  query: [
    'SELECT going.*,',
    '  CASE WHEN stretch.lead_id IS NULL THEN furthest_rank ELSE stretch.reached_rank END AS reached_rank',
    'FROM history_going AS going LEFT JOIN history_stretch AS stretch',
    '  ON stretch.lead_id = going.lead_id AND stretch.history_number = going.history_number',
  ].join('\n'),
};

function handoffRankOf({ lifecycle }: JourneyAgreement): number {
  return lifecycle.stages.findIndex(({ id }) => id === lifecycle.handoff.stage);
}

/** Whether a move is one of those declared, as a condition over two columns; never NULL. */
function isTransition({ text }: Dialect, { lifecycle }: JourneyAgreement, from: string, to: string): string {
  const pairs = lifecycle.transitions.map((each) => `(${text(each.from)}, ${text(each.to)})`);
  return pairs.length === 0 ? 'FALSE' : `coalesce((${from}, ${to}) IN (${pairs.join(', ')}), FALSE)`;
}

const isOutOfOrder =
  'is_beginning = 0 AND voided_at IS NULL AND to_stage IS NOT NULL AND to_rank < reached_rank';
/** A stage that the lead is in already is not entered again. */
const isMeant =
  'is_beginning = 1 OR voided_at IS NOT NULL OR to_stage IS NULL OR reached_rank IS NULL OR to_rank > reached_rank';
