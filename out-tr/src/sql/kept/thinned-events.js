const never = '2147483647';
const dayMs = 86_400_000;
const newestFirst = 'PARTITION BY lead_id, rule_place ORDER BY occurred_at DESC';
/**
 * `max n per w`, newest to oldest: an event is kept if fewer than n kept ones lie less than w after it (semantics §3).
 * Each event knows the first one that lies at least w before it; from a kept event the way leads to the next older one,
 * or further back to the first that the n-th last kept one allows. Most leads never come near the limit and walk nowhere.
 */
export function thinnedTables(dialect, rates) {
    const numbers = [...new Set(rates.map(({ n }) => n))].sort((left, right) => left - right);
    const windows = [...new Set(rates.map(({ perDays }) => perDays * dayMs))].sort((left, right) => left - right);
    return [
        `placed_event AS (
  SELECT lead_id, rule_place, rate_number, rate_window, occurred_at, event_points,
    row_number() OVER (${newestFirst}) AS event_place,
    ${numbers.map((n) => `lag(occurred_at, ${n}) OVER (${newestFirst}) AS newer_${n}`).join(',\n    ')}
  FROM counted_event WHERE rate_number IS NOT NULL
)`,
        `crowded AS (
  SELECT DISTINCT lead_id, rule_place FROM placed_event
  WHERE CASE rate_number ${numbers.map((n) => `WHEN ${n} THEN newer_${n}`).join(' ')} END - occurred_at < rate_window
)`,
        linkedTable(windows),
        walkedTable(dialect, numbers),
        `kept_event AS (
  SELECT lead_id, rule_place, event_points FROM walked_event
  UNION ALL
  SELECT placed_event.lead_id, placed_event.rule_place, event_points
  FROM placed_event LEFT JOIN crowded
    ON crowded.lead_id = placed_event.lead_id AND crowded.rule_place = placed_event.rule_place
  WHERE crowded.lead_id IS NULL
  UNION ALL
  SELECT lead_id, rule_place, event_points FROM counted_event WHERE rate_number IS NULL
)`,
    ];
}
function linkedTable(windows) {
    const next = windows.map((window) => `WHEN ${window} THEN min(event_place) OVER (PARTITION BY placed_event.lead_id, placed_event.rule_place
      ORDER BY occurred_at DESC RANGE BETWEEN ${window} FOLLOWING AND UNBOUNDED FOLLOWING)`);
    return `linked_event AS (
  SELECT placed_event.lead_id, placed_event.rule_place, rate_number, event_points, event_place,
    coalesce(CASE rate_window ${next.join('\n      ')} END, ${never}) AS next_place
  FROM placed_event JOIN crowded
    ON crowded.lead_id = placed_event.lead_id AND crowded.rule_place = placed_event.rule_place
)`;
}
/** `allowed_i` is the place from which the i-th last kept event lets another one be kept; 0 while there are fewer. */
function walkedTable(dialect, numbers) {
    const most = numbers.at(-1) ?? 1;
    const allowed = Array.from({ length: most }, (_, index) => `allowed_${index + 1}`);
    const shifted = ['older.next_place', ...allowed.slice(0, -1).map((name) => `kept.${name}`)];
    const limit = numbers.map((n) => `WHEN ${n} THEN kept.allowed_${n}`).join(' ');
    return `walked_event(lead_id, rule_place, event_points, event_place, ${allowed.join(', ')}) AS (
  SELECT lead_id, rule_place, event_points, event_place, next_place${`, ${dialect.wide('0')}`.repeat(most - 1)}
  FROM linked_event WHERE event_place = 1
  UNION ALL
  SELECT older.lead_id, older.rule_place, older.event_points, older.event_place, ${shifted.join(', ')}
  FROM walked_event AS kept
  JOIN linked_event AS older ON older.lead_id = kept.lead_id AND older.rule_place = kept.rule_place
    AND older.event_place = ${dialect.larger('kept.event_place + 1', `CASE older.rate_number ${limit} END`)}
)`;
}
