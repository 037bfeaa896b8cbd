import type { Dialect } from '../dialect.ts';
import type { Model } from './model.ts';

/** Upper edges of response times, included (semantics §8). */
const edges: readonly (readonly [ResponseClass, minutes: number])[] = [
  ['within-5-minutes', 5],
  ['within-30-minutes', 30],
  ['within-4-hours', 4 * 60],
  ['within-24-hours', 24 * 60],
];

/** How soon a lead was contacted; a canceled clock, or one that cannot be told, has no time. */
export type ResponseClass =
  | 'within-5-minutes'
  | 'within-30-minutes'
  | 'within-4-hours'
  | 'within-24-hours'
  | 'later'
  | 'untouched'
  | 'canceled'
  | 'failed';

/**
 * Relation `contact_time`: one row per SLA, lead and cycle, from the newest clock of the cycle. `entered_at` is when the
 * first one started, `contact_state` is touched, untouched, canceled or failed, `elapsed_ms` the time to the first contact
 * or the age, in the measure of the SLA. Only of the SLAs asked for: most clocks are about something else than a contact.
 */
export function contactTime(slas: readonly string[], { text }: Dialect): Model {
  return {
    name: 'contact_time',
    query: `SELECT sla_id, lead_id, cycle_number, entered_at, contact_state,
  CASE WHEN contact_state IN ('touched', 'untouched') THEN elapsed_ms END AS elapsed_ms,
  CASE WHEN contact_state <> 'touched' THEN contact_state
    ${edges.map(([name, minutes]) => `WHEN elapsed_ms <= ${minutes * 60_000} THEN '${name}'`).join('\n    ')}
    ELSE 'later' END AS response_class
FROM (
  SELECT sla_id, lead_id, cycle_number, elapsed_ms,
    min(first_start_at) OVER (PARTITION BY sla_id, lead_id, cycle_number) AS entered_at,
    row_number() OVER (PARTITION BY sla_id, lead_id, cycle_number ORDER BY clock_number DESC) AS clock_place,
    CASE WHEN clock_state = 'canceled' THEN 'canceled' WHEN clock_state = 'error' THEN 'failed'
      WHEN stopped_at IS NOT NULL THEN 'touched' ELSE 'untouched' END AS contact_state
  FROM clock WHERE ${slas.length === 0 ? 'FALSE' : `sla_id IN (${slas.map(text).join(', ')})`}
) AS placed
WHERE clock_place = 1`,
  };
}
