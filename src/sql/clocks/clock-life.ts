import type { Model } from '../models/model.ts';
import type { ClockPromises } from './clock-promises.ts';
import { packedAct } from './ending-act.ts';
import { isKnown } from './known-fact.ts';
import { lifeKey, listed } from './life-key.ts';

/**
 * One row per SLA, lead and cycle with a known start: one look through the facts. Acts before the start do not count; where
 * there are some, `first_act` and `void_at` lie before it, and `clock_turn` looks again.
 */
export function clockLife({ asOf }: Pick<ClockPromises, 'asOf'>): Model {
  const has = (condition: string): string => `max(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
  return {
    name: 'clock_life',
    query: `SELECT ${listed(lifeKey, 'f')},
  min(CASE WHEN f.fact_kind = 'start' THEN f.occurred_at END) AS first_start_at,
  min(${packedAct('f')}) AS first_act,
  min(CASE WHEN f.fact_kind = 'void' THEN f.occurred_at END) AS void_at,
  ${has(`f.fact_kind = 'waiver' AND f.waived_by <> d.side_id`)} AS is_waived,
  ${has(`f.fact_kind = 'pause'`)} AS has_pause,
  ${has(`f.fact_kind = 'reassign'`)} AS has_reassign
FROM clock_fact f JOIN clock_definition d ON d.sla_id = f.sla_id
WHERE ${isKnown('f', asOf)}
GROUP BY ${listed(lifeKey, 'f')}
HAVING min(CASE WHEN f.fact_kind = 'start' THEN f.occurred_at END) IS NOT NULL`,
  };
}
