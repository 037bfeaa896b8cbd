import type { Model } from '../models/model.ts';
import type { ClockPromises } from './clock-promises.ts';
import { isKnown, loggedAt } from './known-fact.ts';
import { clockKey, lifeKey, listed, same } from './life-key.ts';

/**
 * The reassignments that can meet each clock, in order; one of a declared cause restarts it, at most so often, if its limit
 * has not passed before. `stint_number` counts the restarts before.
 */
export function clockStep({ asOf }: Pick<ClockPromises, 'asOf'>): Model {
  const order = `PARTITION BY ${listed(clockKey, 'b')} ORDER BY f.occurred_at, ${loggedAt('f')}, coalesce(f.cause_id, '')`;
  const clock = clockKey.join(', ');
  return {
    name: 'clock_step',
    query: `WITH step AS (
  SELECT ${listed(clockKey, 'b')}, f.occurred_at AS step_at, coalesce(f.cause_id, '') AS cause_id, d.restart_max,
    CASE WHEN r.cause_id IS NULL THEN 0 ELSE 1 END AS may_restart, row_number() OVER (${order}) AS step_number
  FROM clock_begin b JOIN clock_fact f ON ${same(lifeKey, 'f', 'b')}
  JOIN clock_definition d ON d.sla_id = b.sla_id
  LEFT JOIN clock_restart_cause r ON r.sla_id = f.sla_id AND r.cause_id = coalesce(f.cause_id, '')
  WHERE b.has_reassign = 1 AND f.fact_kind = 'reassign' AND ${isKnown('f', asOf)}
    AND f.occurred_at >= b.start_at AND (b.act_at IS NULL OR f.occurred_at < b.act_at)),
counted AS (
  SELECT ${clock}, step_number, step_at, cause_id, restart_max, may_restart,
    sum(may_restart) OVER (PARTITION BY ${clock} ORDER BY step_number ROWS UNBOUNDED PRECEDING) AS causes
  FROM step)
SELECT ${clock}, step_number, step_at, cause_id,
  CASE WHEN causes - may_restart < restart_max THEN causes - may_restart ELSE restart_max END AS stint_number,
  CASE WHEN may_restart = 1 AND causes <= restart_max THEN 1 ELSE 0 END AS is_restart
FROM counted`,
  };
}
