import type { Model } from '../models/model.ts';
import { pausedBefore } from './clock-pause.ts';
import type { ClockPromises } from './clock-promises.ts';
import { isKnown } from './known-fact.ts';
import { clockKey, lifeKey, listed, same } from './life-key.ts';
import { joinDay, type OpenScale, openPosition } from './open-position.ts';

/**
 * The few clocks that ended otherwise than by the first act that could: a stop after a breach that something else had
 * preceded, or a correction of a decided clock. `end_running` is the running position of that end.
 */
export function clockLate({ asOf }: Pick<ClockPromises, 'asOf'>, scale: OpenScale): Model {
  const position = `CASE WHEN e.target_is_open = 1 THEN ${openPosition(scale, 'a', 'e.end_at')} ELSE e.end_at END`;
  return {
    name: 'clock_late',
    query: `WITH stop AS (
  SELECT ${listed(clockKey, 's')}, min(f.occurred_at) AS stop_at
  FROM clock_standing s JOIN clock_fact f ON ${same(lifeKey, 'f', 's')}
  WHERE s.may_stop_later = 1 AND f.fact_kind = 'stop' AND ${isKnown('f', asOf)} AND f.occurred_at > s.limit_by
  GROUP BY ${listed(clockKey, 's')}),
ended AS (
  SELECT ${listed(clockKey, 's')}, s.has_pause, s.target_is_open, s.measure_id, p.stop_at, coalesce(p.stop_at, s.end_at) AS end_at
  FROM clock_standing s LEFT JOIN stop p ON ${same(clockKey, 'p', 's')}
  WHERE p.stop_at IS NOT NULL OR (s.end_at IS NOT NULL AND (s.act_at IS NULL OR s.end_at <> s.act_at))),
placed AS (
  SELECT ${listed(clockKey, 'e')}, e.has_pause, e.stop_at, e.end_at, ${position} AS end_position
  FROM ended e
${joinDay(scale, 'a', 'e.measure_id', 'e.end_at')}),
paused AS (
  SELECT ${listed(clockKey, 'p')}, ${pausedBefore(scale.dialect, 'u', 'p.end_position')} AS end_paused
  FROM placed p JOIN clock_pause_stretch u ON ${same(clockKey, 'u', 'p')}
  WHERE p.has_pause = 1 GROUP BY ${listed(clockKey, 'p')}, p.end_position)
SELECT ${listed(clockKey, 'p')}, p.stop_at, p.end_at, p.end_position - coalesce(u.end_paused, 0) AS end_running
FROM placed p LEFT JOIN paused u ON ${same(clockKey, 'u', 'p')}`,
  };
}
