import type { Model } from '../models/model.ts';
import { pausedBefore } from './clock-pause.ts';
import { clockKey, listed, same } from './life-key.ts';
import { joinDay, type OpenScale, openPosition } from './open-position.ts';
import { hasPassed } from './passed-limit.ts';

const stepKey = [...clockKey, 'step_number'];

/** Reassignments with whether the limit passed before them; from the first such one on they are history only. */
export function clockStepCourse(scale: OpenScale): Model {
  const { dialect } = scale;
  const position = (instant: string): string =>
    `CASE WHEN r.target_is_open = 1 THEN ${openPosition(scale, 'a', instant)} ELSE ${instant} END`;
  const passed = hasPassed({
    run: 'r',
    at: 's.step_at',
    position: 's.step_position',
    running: '(s.step_position - coalesce(p.step_paused, 0))',
    runningBefore: '(s.step_position_before - coalesce(p.step_paused_before, 0))',
  });
  const run = `JOIN clock_run r ON ${same([...clockKey, 'stint_number'], 'r', 's')}`;
  return {
    name: 'clock_step_course',
    query: `WITH placed AS (
  SELECT ${listed(stepKey, 's')}, s.step_at, s.cause_id, s.stint_number, s.is_restart, r.has_pause,
    ${position('s.step_at')} AS step_position, ${position('(s.step_at - 1)')} AS step_position_before
  FROM clock_step s ${run}
${joinDay(scale, 'a', 'r.measure_id', 's.step_at - 1')}),
paused AS (
  SELECT ${listed(stepKey, 's')}, ${pausedBefore(dialect, 'u', 's.step_position')} AS step_paused,
    ${pausedBefore(dialect, 'u', 's.step_position_before')} AS step_paused_before
  FROM placed s JOIN clock_pause_stretch u ON ${same(clockKey, 'u', 's')}
  WHERE s.has_pause = 1
  GROUP BY ${listed(stepKey, 's')}, s.step_position, s.step_position_before)
SELECT ${listed(stepKey, 's')}, s.step_at, s.cause_id, s.stint_number, s.is_restart,
  CASE WHEN ${passed} THEN 1 ELSE 0 END AS has_passed
FROM placed s ${run}
LEFT JOIN paused p ON ${same(stepKey, 'p', 's')}`,
  };
}
