import type { Model } from '../models/model.ts';
import type { JourneyAgreement } from './lifecycle-tables.ts';

/** From the history of a lead to the stages it entered: relations `stage_entry`, `first_entry`, `cycle_end` and `cycle_span`. */
export function entryModels({ lifecycle }: JourneyAgreement): readonly Model[] {
  const handoffRank = lifecycle.stages.findIndex(({ id }) => id === lifecycle.handoff.stage);
  return [startModel(handoffRank), entryModel(), firstEntryModel(), cycleEndModel(), cycleSpanModel()];
}

/**
 * Every row that enters a stage, with the rank it starts from: a new lead comes from before the first stage; the next cycle
 * of a lead that lies parked behind the handoff starts from the first (semantics §4). A move with a reason, a declared
 * transition or the end of a cycle implies nothing, so it starts where it ends.
 */
function startModel(handoffRank: number): Model {
  const cameFrom = 'coalesce(came_from.stage_rank, rank_before)';
  return {
    name: 'history_entry',
    query: [
      'SELECT history.*, CASE',
      '  WHEN is_beginning = 0 THEN reached_rank',
      '  WHEN history_number = 1 THEN coalesce(came_from.stage_rank, -1)',
      '  WHEN reached_rank IS NULL AND cycle_number > cycle_before THEN',
      `    CASE WHEN ${cameFrom} >= ${handoffRank} THEN 0 ELSE ${cameFrom} END`,
      '  ELSE to_rank END AS start_rank',
      'FROM history LEFT JOIN stage AS came_from ON came_from.stage_id = history.from_stage',
      'WHERE to_stage IS NOT NULL',
    ].join('\n'),
  };
}

/** The rows themselves and, at the same instant, the stages they imply; in one instant stage order decides. */
function entryModel(): Model {
  return {
    name: 'stage_entry',
    query: [
      'SELECT lead_id, cycle_number, row_number() OVER (',
      '    PARTITION BY lead_id ORDER BY history_number, stage_rank) AS entry_number,',
      '  from_stage, stage_id, stage_rank, entered_at, entry_actor, reason_id, is_inferred, voided_at, history_number',
      'FROM (',
      '  SELECT lead_id, cycle_number, history_number, coalesce(from_stage, stage_before) AS from_stage, to_stage AS stage_id,',
      '    to_rank AS stage_rank, entered_at, entry_actor, reason_id, is_inferred, voided_at',
      '  FROM history_entry',
      '  UNION ALL',
      '  SELECT lead_id, cycle_number, history_number, CAST(NULL AS VARCHAR), stage.stage_id,',
      '    stage.stage_rank, entered_at, entry_actor, CAST(NULL AS VARCHAR), TRUE, voided_at',
      '  FROM history_entry JOIN stage ON stage.stage_rank > start_rank AND stage.stage_rank < to_rank',
      `  WHERE stage.is_implied AND to_rank - start_rank > 1 AND to_category NOT IN ('lost', 'parked')`,
      ') AS entered',
    ].join('\n'),
  };
}

function firstEntryModel(): Model {
  return {
    name: 'first_entry',
    query: [
      'SELECT lead_id, cycle_number, stage_id, min(entered_at) AS entered_at',
      'FROM stage_entry WHERE voided_at IS NULL GROUP BY lead_id, cycle_number, stage_id',
    ].join('\n'),
  };
}

/** How and when each cycle ended that has ended; the first end counts. */
function cycleEndModel(): Model {
  return {
    name: 'cycle_end',
    query: [
      'SELECT lead_id, cycle_number, entered_at AS ended_at, cycle_end, reason_id, reopens_on, history_number',
      'FROM (',
      '  SELECT history.*, row_number() OVER (PARTITION BY lead_id, cycle_number ORDER BY history_number) AS end_number',
      '  FROM history WHERE cycle_end IS NOT NULL AND voided_at IS NULL',
      ') AS ended WHERE end_number = 1',
    ].join('\n'),
  };
}

/**
 * From when to when a fact without a cycle of its own belongs to one: the newest that has an entry at or before it. Only leads
 * with more than one cycle have rows; for the others it is the first.
 */
function cycleSpanModel(): Model {
  return {
    name: 'cycle_span',
    query: [
      'SELECT lead_id, cycle_number, begins_at,',
      `  coalesce(lead(begins_at) OVER (PARTITION BY lead_id ORDER BY cycle_number), ${never}) AS ends_before`,
      'FROM (',
      '  SELECT lead_id, cycle_number, min(entered_at) AS begins_at',
      '  FROM stage_entry WHERE cycle_number > 1 GROUP BY lead_id, cycle_number',
      ') AS begun',
    ].join('\n'),
  };
}

/** After every instant and every number; a comparison alone lets engines hash a join. */
export const never = '9007199254740991';

/** The cycle of a fact of a lead, as an expression over a relation that is joined with `cycleJoin`. */
export const cycleOfFact = 'coalesce(cycle_span.cycle_number, 1)';

/** Joins the cycle in which something happened to a lead; both arguments are columns. */
export function cycleJoin(lead: string, at: string): string {
  return [
    'LEFT JOIN cycle_span',
    `  ON cycle_span.lead_id = ${lead} AND cycle_span.begins_at <= ${at}`,
    `  AND ${at} < cycle_span.ends_before`,
  ].join('\n');
}
