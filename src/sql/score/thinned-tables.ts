import type { Rate } from '../../model/scoring.ts';
import type { Dialect } from '../dialect.ts';

/** Names of the tables of one rule. */
export interface KeptTable {
  readonly named: (suffix: string) => string;
  /** The last table, and its column of points. */
  readonly table: string;
  /** Its events: lead_id, occurred_at, event_points. */
  readonly source: string;
}

const never = '2147483647';
const dayMs = 86_400_000;
const newestFirst = 'PARTITION BY lead_id ORDER BY occurred_at DESC';

/**
 * `max n per w`, newest to oldest: an event is kept if fewer than n kept ones lie less than w after it (semantics §3).
 * Each event knows the first one that lies at least w before it; from a kept event the way leads to the next older one,
 * or further back to the first that the n-th last kept one allows. Most leads never come near the limit and walk nowhere.
 */
export function thinnedTables(dialect: Dialect, kept: KeptTable, { n, perDays }: Rate): readonly string[] {
  const { named, table, source } = kept;
  const window = perDays * dayMs;
  const allowed = Array.from({ length: n }, (_, index) => `allowed_${index + 1}`);
  return [
    `${named('placed')} AS (
  SELECT lead_id, occurred_at, event_points,
    row_number() OVER (${newestFirst}) AS event_place,
    lag(occurred_at, ${n}) OVER (${newestFirst}) AS nth_newer_at
  FROM ${source}
)`,
    `${named('crowded')} AS (
  SELECT DISTINCT lead_id FROM ${named('placed')} WHERE nth_newer_at - occurred_at < ${window}
)`,
    `${named('linked')} AS (
  SELECT lead_id, event_points, event_place,
    coalesce(min(event_place) OVER (${newestFirst}
      RANGE BETWEEN ${window} FOLLOWING AND UNBOUNDED FOLLOWING), ${never}) AS next_place
  FROM ${named('placed')} WHERE lead_id IN (SELECT lead_id FROM ${named('crowded')})
)`,
    `${named('walked')}(lead_id, event_points, event_place, ${allowed.join(', ')}) AS (
  SELECT lead_id, event_points, event_place, next_place${`, ${dialect.wide('0')}`.repeat(n - 1)}
  FROM ${named('linked')} WHERE event_place = 1
  UNION ALL
  SELECT older.lead_id, older.event_points, older.event_place, ${['older.next_place', ...allowed.slice(0, -1).map((name) => `kept.${name}`)].join(', ')}
  FROM ${named('walked')} AS kept
  JOIN ${named('linked')} AS older ON older.lead_id = kept.lead_id
    AND older.event_place = ${dialect.larger('kept.event_place + 1', `kept.allowed_${n}`)}
)`,
    `${table} AS (
  SELECT lead_id, sum(event_points) AS ${table} FROM (
    SELECT lead_id, event_points FROM ${named('walked')}
    UNION ALL
    SELECT lead_id, event_points FROM ${named('placed')}
    WHERE lead_id NOT IN (SELECT lead_id FROM ${named('crowded')})
  ) AS kept GROUP BY lead_id
)`,
  ];
}
