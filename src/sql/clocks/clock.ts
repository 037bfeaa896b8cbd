import { clock } from '../models/measured-tables.ts';
import type { Model } from '../models/model.ts';
import { clockKey, listed, same } from './life-key.ts';

/**
 * The relation `clock` (`models/measured-tables.ts`): what `readClocks` says of every clock, but for its lists. `further` are
 * SELECTs of rows for promises that are judged without a clock.
 */
export function clockTable(further: readonly string[]): Model {
  const unlessError = (value: string, name: string): string =>
    `CASE WHEN s.clock_state <> 'error' THEN ${value} END AS ${name}`;
  const unlessEnded = (value: string, name: string): string =>
    `CASE WHEN s.clock_state NOT IN ('error', 'canceled') THEN ${value} END AS ${name}`;
  const running = `CASE WHEN l.end_at IS NOT NULL THEN l.end_running WHEN s.end_at IS NOT NULL THEN s.act_running ELSE s.now_running END`;
  // Without a calendar no open time ever passes.
  const elapsed = `CASE WHEN s.target_is_open = 1 AND s.measure_id IS NULL THEN 0 ELSE ${running} - s.start_running END`;
  return {
    name: clock.name,
    query: `SELECT ${listed(clockKey, 's')}, s.clock_state,
  CASE WHEN s.clock_state = 'error' THEN s.start_at ELSE s.stint_at END AS start_at, s.start_at AS first_start_at,
  ${unlessError('s.measure_id', 'calendar_id')},
  ${unlessError('s.target_ms', 'target_ms')},
  ${unlessEnded('s.due_by', 'due_at')},
  ${unlessEnded('s.limit_by', 'limit_at')},
  ${unlessError(elapsed, 'elapsed_ms')},
  ${unlessError('coalesce(l.stop_at, s.stop_at)', 'stopped_at')},
  s.cancel_at AS canceled_at,
  CASE WHEN s.clock_state <> 'error' AND s.is_backdated = 1 THEN TRUE ELSE FALSE END AS is_backdated,
  CASE WHEN s.clock_state = 'error' THEN s.problem END AS clock_problem
FROM clock_standing s LEFT JOIN clock_late l ON ${same(clockKey, 'l', 's')}${further.map((rows) => `\nUNION ALL\n${rows}`).join('')}`,
  };
}
