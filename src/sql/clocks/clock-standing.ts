import type { Model } from '../models/model.ts';
import { plainBegin } from './clock-begin.ts';
import { courses } from './clock-course.ts';
import type { ClockPromises } from './clock-promises.ts';
import { unpaused } from './clock-run.ts';
import { measured } from './clock-stint.ts';
import { actRanks } from './ending-act.ts';
import { clockKey, lifeKey, listed, same } from './life-key.ts';
import type { OpenScale } from './open-position.ts';
import { joinTurn, turnedInstant } from './turn-table.ts';

/**
 * Where every clock stands: of several that resets may have begun, those up to the first that no reset ended. `end_at` is
 * the stop, else the cancellation, where it is known yet; a late stop that was not the first act is left to `clock_late`.
 */
export function clockStanding(promises: ClockPromises, scale: OpenScale): Model {
  const life = lifeKey.join(', ');
  return {
    name: 'clock_standing',
    query: `WITH last AS (
  SELECT ${life}, min(clock_number) AS last_clock FROM clock_course
  WHERE is_chained = 1 AND (end_rank IS NULL OR end_rank <> ${actRanks.reset}) GROUP BY ${life}),
followed AS (
  SELECT c.* FROM clock_course c LEFT JOIN last l ON ${same(lifeKey, 'l', 'c')}
  WHERE l.last_clock IS NULL OR c.clock_number <= l.last_clock),
begun AS (${plainBegin(promises)}),
stint AS (${measured(promises, scale, 'begun')}),
run AS (${unpaused('stint')}),
plain AS (${courses('run')})
SELECT * FROM (${standings(promises, 'plain')}) p
UNION ALL
SELECT * FROM (${standings(promises, 'followed')}) f`,
  };
}

/** Met iff stopped by the limit; only a corrected entry cancels a decided clock (semantics §5). */
function standings({ dialect, asOf }: Pick<ClockPromises, 'dialect' | 'asOf'>, course: string): string {
  const earlier = (instant: string): string =>
    `CASE WHEN r.hard_limit_at IS NULL THEN r.${instant} WHEN r.${instant} IS NULL OR r.hard_limit_at < r.${instant} THEN r.hard_limit_at ELSE r.${instant} END`;
  const isCut = `j.end_rank IS NOT NULL AND j.end_rank <> ${actRanks.stop}`;
  return `WITH turned AS (
  SELECT c.*, CASE WHEN c.due_position > c.promised_ms OR c.limit_position > c.promised_ms THEN c.beyond_problem END AS beyond,
    ${turnedInstant('t', 'c.measure_id', 'c.due_position')} AS due_instant,
    CASE WHEN c.limit_position = c.due_position THEN ${turnedInstant('t', 'c.measure_id', 'c.due_position')}
      ELSE ${turnedInstant('g', 'c.measure_id', 'c.limit_position')} END AS limit_instant
  FROM ${course} c
${joinTurn(dialect, 't', 'c.measure_id', 'c.due_position')}
${joinTurn(dialect, 'g', 'CASE WHEN c.limit_position > c.due_position THEN c.measure_id END', 'c.limit_position')}),
limited AS (
  SELECT r.*, coalesce(r.hard_problem, r.target_problem, r.beyond) AS problem, ${earlier('due_instant')} AS due_by, ${earlier('limit_instant')} AS limit_by
  FROM turned r),
judged AS (
  SELECT l.*, CASE WHEN l.end_rank IS NULL AND l.problem IS NULL AND l.limit_by < ${asOf} THEN 1 ELSE 0 END AS is_over FROM limited l),
standing AS (
  SELECT j.*,
    CASE WHEN j.end_rank = ${actRanks.stop} AND j.problem IS NULL THEN j.act_at
      WHEN j.is_over = 1 AND j.act_rank = ${actRanks.stop} THEN j.act_at END AS stop_at,
    CASE WHEN j.is_over = 1 AND j.act_rank <> ${actRanks.stop} THEN 1 ELSE 0 END AS may_stop_later,
    CASE WHEN ${isCut} THEN j.act_at ELSE j.void_at END AS cancel_at
  FROM judged j)
SELECT ${listed(clockKey, 's')}, ${listed(kept, 's')},
  CASE WHEN s.cancel_at IS NOT NULL THEN 'canceled'
    WHEN s.problem IS NOT NULL THEN 'error'
    WHEN s.end_rank = ${actRanks.stop} THEN 'met'
    WHEN s.is_over = 1 THEN CASE WHEN s.is_waived = 1 THEN 'waived' ELSE 'breached' END
    WHEN s.is_paused = 1 THEN 'paused' ELSE 'open' END AS clock_state,
  coalesce(s.stop_at, s.cancel_at) AS end_at,
  CASE WHEN s.end_rank = ${actRanks.stop} THEN s.act_is_late ELSE 0 END AS is_backdated
FROM standing s`;
}

const kept = [
  'start_at',
  'stint_at',
  'has_pause',
  'act_at',
  'measure_id',
  'target_is_open',
  'target_ms',
  'promised_ms',
  'start_running',
  'act_running',
  'now_running',
  'due_by',
  'limit_by',
  'stop_at',
  'cancel_at',
  'may_stop_later',
  'problem',
];
