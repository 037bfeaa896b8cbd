import type { Model } from '../models/model.ts';
import { pausedBefore, pausedPosition } from './clock-pause.ts';
import { clockKey, listed, same, stintKey } from './life-key.ts';
import type { OpenScale } from './open-position.ts';

/**
 * Every stint with its pauses taken out: running positions are positions less the pauses before; the target is due, and
 * its grace over, at `due_position` and `limit_position`, NULL while a pause keeps them away.
 */
export function clockRun({ dialect }: OpenScale): Model {
  const paused = `WITH before AS (
  SELECT ${listed(stintKey, 's')}, s.start_position, s.target_ms, s.grace_ms, max(u.lasts) AS is_paused,
    ${pausedBefore(dialect, 'u', 's.start_position')} AS start_paused,
    ${pausedBefore(dialect, 'u', 's.act_position')} AS act_paused,
    ${pausedBefore(dialect, 'u', 's.act_position_before')} AS act_paused_before,
    ${pausedBefore(dialect, 'u', 's.now_position')} AS now_paused
  FROM clock_stint s JOIN clock_pause_stretch u ON ${same(clockKey, 'u', 's')}
  WHERE s.has_pause = 1
  GROUP BY ${listed(stintKey, 's')}, s.start_position, s.target_ms, s.grace_ms, s.act_position, s.act_position_before, s.now_position),
due AS (
  SELECT b.*, b.start_position - b.start_paused + b.target_ms AS due_running,
    b.start_position - b.start_paused + b.target_ms + b.grace_ms AS limit_running FROM before b),
moved AS (
  SELECT ${listed(stintKey, 'm')}, m.is_paused, m.start_paused, m.act_paused, m.act_paused_before, m.now_paused,
    ${pausedPosition(dialect, 'u', 'm.due_running')} AS due_position,
    ${pausedPosition(dialect, 'u', 'm.limit_running')} AS limit_position
  FROM due m JOIN clock_pause_stretch u ON ${same(clockKey, 'u', 'm')}
  GROUP BY ${listed(stintKey, 'm')}, m.is_paused, m.start_paused, m.act_paused, m.act_paused_before, m.now_paused, m.due_running, m.limit_running)`;
  const start = 's.start_position - coalesce(m.start_paused, 0)';
  const unpaused = 'm.is_paused IS NULL';
  return {
    name: 'clock_run',
    query: `${paused}
SELECT s.*, coalesce(m.is_paused, 0) AS is_paused, ${start} AS start_running, ${start} + s.target_ms AS due_running,
  ${start} + s.target_ms + s.grace_ms AS limit_running,
  s.act_position - coalesce(m.act_paused, 0) AS act_running,
  s.act_position_before - coalesce(m.act_paused_before, 0) AS act_running_before,
  s.now_position - coalesce(m.now_paused, 0) AS now_running,
  CASE WHEN ${unpaused} THEN s.start_position + s.target_ms ELSE m.due_position END AS due_position,
  CASE WHEN ${unpaused} THEN s.start_position + s.target_ms + s.grace_ms ELSE m.limit_position END AS limit_position
FROM clock_stint s LEFT JOIN moved m ON ${same(stintKey, 'm', 's')}`,
  };
}
