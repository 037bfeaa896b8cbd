import type { Model } from '../models/model.ts';
import { actRanks } from './ending-act.ts';
import { clockKey, listed, same } from './life-key.ts';
import { cutPosition, hasPassed, type TestedAct } from './passed-limit.ts';

/**
 * How far the known facts take each clock there may be: its last stint, and in `end_rank` what ended it before its limit
 * passed (NULL = nothing did). `ends_life` = no reset handed over to the next clock.
 */
export function clockCourse(): Model {
  const act: TestedAct = {
    run: 'r',
    at: 'r.act_at',
    position: 'r.act_position',
    running: 'r.act_running',
    runningBefore: 'r.act_running_before',
  };
  const clock = clockKey.join(', ');
  const isStopped = `c.end_rank = ${actRanks.stop}`;
  const cut = (end: 'due' | 'limit'): string =>
    `CASE WHEN ${isStopped} THEN ${cutPosition(end, { ...act, run: 'c', position: 'c.act_position', running: 'c.act_running' })} ELSE c.${end}_position END`;
  return {
    name: 'clock_course',
    query: `WITH stepped AS (
  SELECT ${clock}, min(CASE WHEN has_passed = 1 THEN stint_number END) AS passed_stint,
    max(stint_number + is_restart) AS last_stint
  FROM clock_step_course GROUP BY ${clock}),
ended AS (
  SELECT r.*, CASE WHEN s.passed_stint IS NULL AND r.act_at IS NOT NULL AND NOT ${hasPassed(act)} THEN r.act_rank END AS end_rank
  FROM clock_run r LEFT JOIN stepped s ON ${same(clockKey, 's', 'r')}
  WHERE r.stint_number = coalesce(s.passed_stint, s.last_stint, 0)),
cut AS (
  SELECT ${listed(clockKey, 'c')}, ${listed(kept, 'c')}, ${cut('due')} AS due_position, ${cut('limit')} AS limit_position FROM ended c)
SELECT c.*, CASE WHEN c.end_rank = ${actRanks.reset} THEN 0 ELSE 1 END AS ends_life,
  CASE WHEN c.end_rank <> ${actRanks.stop} THEN NULL
    WHEN c.hard_problem IS NOT NULL THEN c.hard_problem
    WHEN c.target_problem IS NOT NULL THEN c.target_problem
    WHEN c.due_position > c.promised_ms OR c.limit_position > c.promised_ms THEN c.beyond_problem END AS clock_problem
FROM cut c`,
  };
}

const kept = [
  'start_at',
  'stint_at',
  'void_at',
  'is_waived',
  'is_paused',
  'has_pause',
  'has_reassign',
  'is_chained',
  'act_at',
  'act_rank',
  'act_is_late',
  'end_rank',
  'hard_limit_at',
  'hard_problem',
  'target_problem',
  'measure_id',
  'target_is_open',
  'target_ms',
  'promised_ms',
  'beyond_problem',
  'start_running',
  'act_running',
  'now_running',
];
