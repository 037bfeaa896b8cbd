import type { Model } from '../models/model.ts';
import { actRanks } from './ending-act.ts';
import { clockKey, listed, same } from './life-key.ts';
import { cutPosition, hasPassed, type TestedAct } from './passed-limit.ts';

/**
 * How far the known facts take each clock there may be: its last stint, and in `end_rank` what ended it before its limit
 * passed (NULL = nothing did).
 */
export function clockCourse(): Model {
  const clock = clockKey.join(', ');
  return {
    name: 'clock_course',
    query: `WITH stepped AS (
  SELECT ${clock}, min(CASE WHEN has_passed = 1 THEN stint_number END) AS passed_stint,
    max(stint_number + is_restart) AS last_stint
  FROM clock_step_course GROUP BY ${clock}),
last AS (
  SELECT r.*, CASE WHEN s.passed_stint IS NULL THEN 0 ELSE 1 END AS has_passed
  FROM clock_run r LEFT JOIN stepped s ON ${same(clockKey, 's', 'r')}
  WHERE r.stint_number = coalesce(s.passed_stint, s.last_stint, 0))
${courses('last', 'r.has_passed = 0')}`,
  };
}

/** A SELECT that gives the same of last stints; `canEnd` tells those whose limit no reassignment found passed. */
export function courses(run: string, canEnd = 'TRUE'): string {
  const act: TestedAct = {
    run: 'r',
    at: 'r.act_at',
    position: 'r.act_position',
    running: 'r.act_running',
    runningBefore: 'r.act_running_before',
  };
  const isStopped = `c.end_rank = ${actRanks.stop}`;
  const cut = (end: 'due' | 'limit'): string =>
    `CASE WHEN ${isStopped} THEN ${cutPosition(end, { ...act, run: 'c', position: 'c.act_position', running: 'c.act_running' })} ELSE c.${end}_position END`;
  return `SELECT ${listed(clockKey, 'c')}, ${listed(kept, 'c')}, ${cut('due')} AS due_position, ${cut('limit')} AS limit_position
FROM (
  SELECT r.*, CASE WHEN ${canEnd} AND r.act_at IS NOT NULL AND NOT ${hasPassed(act)} THEN r.act_rank END AS end_rank
  FROM ${run} r) c`;
}

const kept = [
  'start_at',
  'stint_at',
  'void_at',
  'is_waived',
  'is_paused',
  'has_pause',
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
