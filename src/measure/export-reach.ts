import type { Honesty } from './measurement.ts';
import type { Asking } from './metrics/metric-reading.ts';

/** Tables whose rows are facts at an instant, and the column that says when. */
const factTimes = {
  lead: 'created_at',
  event: 'occurred_at',
  consent: 'occurred_at',
  stage_history: 'entered_at',
  assignment: 'assigned_at',
  activity: 'occurred_at',
  opportunity: 'created_at',
  forecast_snapshot: 'taken_at',
} as const;

const withLogging: ReadonlySet<string> = new Set([
  'event',
  'consent',
  'stage_history',
  'assignment',
  'activity',
]);

/** From when to when the export tells of anything, and how many rows of each table only became known after asOf. */
export async function exportReach({ engine, asOf }: Asking): Promise<Pick<Honesty, 'later' | 'reach'>> {
  const later: Record<string, number> = {};
  for (const [table, at] of Object.entries(factTimes)) {
    const logged = withLogging.has(table) ? ` OR logged_at > ${asOf}` : '';
    const [row] = await engine.rows(`SELECT count(*) AS later FROM ${table} WHERE ${at} > ${asOf}${logged}`);
    if (Number(row?.['later']) > 0) later[table] = Number(row?.['later']);
  }
  const reach = await reachOf(engine);
  return { ...(reach && { reach }), later };
}

/** When the first and the last fact of the records that the engine holds happened; undefined without any. */
export async function reachOf(engine: Asking['engine']): Promise<Honesty['reach']> {
  const times = Object.entries(factTimes).map(
    ([table, at]) => `SELECT min(${at}) AS first_at, max(${at}) AS last_at FROM ${table}`,
  );
  const [row] = await engine.rows(
    `SELECT min(first_at) AS first_at, max(last_at) AS last_at FROM (${times.join(' UNION ALL ')}) AS fact`,
  );
  const { first_at: first, last_at: last } = row ?? {};
  return first == null || last == null ? undefined : { first: Number(first), last: Number(last) };
}
