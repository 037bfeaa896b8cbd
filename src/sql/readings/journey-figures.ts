import type { Dialect } from '../dialect.ts';
import type { Span } from './intake.ts';
import { leadOwner } from './lead-owner.ts';

/**
 * `journey`: one row per deal won in a span, over `won_journey`: how many touches it took, how many days from the first step
 * to the signature, and by which channel it began and was last reached.
 */
function journeyTable(dialect: Dialect, { start, end }: Span): string {
  const days = dialect.quotient('(max(occurred_at) - min(occurred_at))', '86400000');
  return `journey AS (
  SELECT opportunity_id, ${days} AS days, max(occurred_at) AS won_at,
    coalesce(sum(CASE WHEN step_kind = 'touch' THEN 1 ELSE 0 END), 0) AS touches,
    min(CASE WHEN step_kind = 'touch' THEN step_number END) AS first_number,
    max(CASE WHEN step_kind = 'touch' THEN step_number END) AS last_number
  FROM won_journey GROUP BY opportunity_id
  HAVING max(occurred_at) >= ${start} AND max(occurred_at) < ${end}
)`;
}

/** Deals, and median touches and days by nearest rank: `deals, touches, days`. */
export function journeyMedians(dialect: Dialect, span: Span): string {
  return `WITH ${journeyTable(dialect, span)},
placed AS (
  SELECT touches, days, row_number() OVER (ORDER BY touches) AS touch_place, row_number() OVER (ORDER BY days) AS day_place,
    ${dialect.quotient('(count(*) OVER () + 1)', '2')} AS middle
  FROM journey
)
SELECT count(*) AS deals, max(CASE WHEN touch_place = middle THEN touches END) AS touches,
  max(CASE WHEN day_place = middle THEN days END) AS days
FROM placed`;
}

/** By which channel deals began and were last reached: `role, channel_id, deals`; no touch = no channel. */
export function journeyEnds(dialect: Dialect, span: Span): string {
  const side = (role: string, number: string): string =>
    `SELECT '${role}' AS role, step.channel_id, count(*) AS deals
FROM journey LEFT JOIN won_journey AS step ON step.opportunity_id = journey.opportunity_id AND step.step_number = ${number}
GROUP BY step.channel_id`;
  return `WITH ${journeyTable(dialect, span)}
${side('first', 'first_number')}
UNION ALL
${side('last', 'last_number')}`;
}

/** The newest deals, for a list: `opportunity_id, won_at, touches, days, amount_minor, currency_code`. */
export function newestJourneys(dialect: Dialect, span: Span, limit: number): string {
  return `WITH ${journeyTable(dialect, span)}
SELECT journey.opportunity_id, won_at, touches, days, amount_minor, currency_code
FROM journey JOIN path_opportunity ON path_opportunity.opportunity_id = journey.opportunity_id
ORDER BY won_at DESC, ${dialect.byCodePoint('journey.opportunity_id')} LIMIT ${limit}`;
}

/** Which leads lie longest, of rows of `ageingRows`: `lead_id, age_ms, owner_id`. */
export function oldestLeads(rows: string, dialect: Dialect, asOf: number, limit: number): string {
  return `WITH ${leadOwner(dialect, asOf)}, aged AS (${rows})
SELECT lead_id, age_ms, owner_id FROM aged LEFT JOIN lead_owner ON owned_id = lead_id
ORDER BY age_ms DESC, ${dialect.byCodePoint('lead_id')} LIMIT ${limit}`;
}
