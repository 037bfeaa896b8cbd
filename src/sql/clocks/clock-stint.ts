import type { Model } from '../models/model.ts';
import { placed } from './clock-place.ts';
import { type ClockPromises, sinceOf } from './clock-promises.ts';
import { clockKey, listed, same, stintKey } from './life-key.ts';
import { joinDay, type OpenScale, openPosition } from './open-position.ts';
import { targetAmount } from './target-amount.ts';

/** Stints of the clocks that take more than one look: since the start (0), and since each restart that may have come. */
export function clockStint(promises: ClockPromises, scale: OpenScale): Model {
  return {
    name: 'clock_stint',
    query: `WITH begun AS (
  SELECT b.*, 0 AS stint_number, b.start_at AS stint_at FROM clock_begin b
  UNION ALL
  SELECT b.*, s.stint_number + 1, s.step_at FROM clock_begin b
  JOIN clock_step s ON ${same(clockKey, 's', 'b')} WHERE s.is_restart = 1)
${measured(promises, scale, 'begun')}`,
  };
}

/**
 * A SELECT that makes the target of stints exact, on the clock's own calendar. Positions lie on the line on which the
 * target is measured: open time of `measure_id`, elapsed time where that is NULL.
 */
export function measured(promises: ClockPromises, scale: OpenScale, begun: string): string {
  const position = (alias: string, instant: string): string =>
    `CASE WHEN d.target_is_open = 1 THEN ${openPosition(scale, alias, instant)} ELSE ${instant} END`;
  const start = position('s', 'p.stint_at');
  const { joins, milliseconds } = targetAmount(promises, scale, {
    duration: 'target',
    startAt: 'p.stint_at',
    calendar: 'p.measure_id',
    day: 's',
    position: start,
  });
  return `SELECT ${listed([...stintKey, ...kept], 't')}, CASE WHEN t.target_problem IS NULL THEN t.target_ms END AS target_ms
FROM (
  SELECT p.*,
  CASE WHEN p.target_is_open = 1 THEN e.now_position ELSE ${promises.asOf} END AS now_position,
  e.promised_ms, e.beyond_problem,
  CASE WHEN p.target_is_open = 0 THEN CASE WHEN p.target_ms IS NULL THEN 'before-measured-dates' END
    WHEN p.measure_id IS NULL THEN 'no-calendar'
    WHEN e.ever_opens = 0 THEN 'no-open-time'
    WHEN p.stint_at < ${sinceOf(promises)} THEN 'before-measured-dates'
    WHEN p.target_ms IS NULL THEN e.beyond_problem END AS target_problem
  FROM (
    SELECT p.*, d.grace_ms, d.target_is_open, ${start} AS start_position, ${milliseconds} AS target_ms,
      ${position('a', 'p.act_at')} AS act_position, ${position('a', '(p.act_at - 1)')} AS act_position_before
    FROM (
      SELECT t.*, CASE WHEN d.target_is_open = 1 THEN t.calendar_id END AS measure_id
      FROM (${placed(promises, scale, begun)}) t JOIN clock_definition d ON d.sla_id = t.sla_id) p
    JOIN clock_definition d ON d.sla_id = p.sla_id
${joinDay(scale, 's', 'p.measure_id', 'p.stint_at')}
${joinDay(scale, 'a', 'p.measure_id', 'p.act_at - 1')}
${joins}) p
  LEFT JOIN calendar_end e ON e.calendar_id = p.measure_id) t`;
}

const kept = [
  'start_at',
  'stint_at',
  'void_at',
  'is_waived',
  'has_pause',
  'has_reassign',
  'is_chained',
  'act_at',
  'act_rank',
  'act_is_late',
  'hard_limit_at',
  'hard_problem',
  'measure_id',
  'target_is_open',
  'grace_ms',
  'start_position',
  'act_position',
  'act_position_before',
  'now_position',
  'promised_ms',
  'beyond_problem',
  'target_problem',
];
