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
  return {
    name: 'clock_run',
    query: `${paused}
SELECT ${runColumns(true)}
FROM clock_stint s LEFT JOIN moved m ON ${same(stintKey, 'm', 's')}`,
  };
}

/** A SELECT that gives the same of stints that no pause meets. */
export function unpaused(stint: string): string {
  return `SELECT ${runColumns(false)}\nFROM ${stint} s`;
}

function runColumns(canPause: boolean): string {
  const less = (column: string): string => (canPause ? ` - coalesce(m.${column}, 0)` : '');
  const start = `s.start_position${less('start_paused')}`;
  const due = 's.start_position + s.target_ms';
  const moved = (plain: string, column: string): string =>
    canPause ? `CASE WHEN m.is_paused IS NULL THEN ${plain} ELSE m.${column} END` : plain;
  return `s.*, ${canPause ? 'coalesce(m.is_paused, 0)' : '0'} AS is_paused, ${start} AS start_running, ${start} + s.target_ms AS due_running,
  ${start} + s.target_ms + s.grace_ms AS limit_running,
  s.act_position${less('act_paused')} AS act_running,
  s.act_position_before${less('act_paused_before')} AS act_running_before,
  s.now_position${less('now_paused')} AS now_running,
  ${moved(due, 'due_position')} AS due_position,
  ${moved(`${due} + s.grace_ms`, 'limit_position')} AS limit_position`;
}
