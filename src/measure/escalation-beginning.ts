import type { Engine } from '../records/engine.ts';
import type { Instant } from '../support/instant.ts';
import { dayOfDate } from '../support/local-date.ts';
import { startOfDay } from '../support/zoned-time.ts';
import type { Asking } from './metrics/metric-reading.ts';

/**
 * From when on misses escalate: since the agreement holds, else since anything is known of stages. Nothing else decides where
 * weeks are merged from, so an incident has the same key in every run. Undefined = nobody can say, so nothing escalates.
 */
export async function escalationBeginning({
  agreement,
  versions: [first] = [],
  asOf,
  engine,
}: Pick<Asking, 'agreement' | 'versions' | 'asOf' | 'engine'>): Promise<Instant | undefined> {
  const { effectiveFrom, zone } = first?.agreement ?? agreement;
  if (effectiveFrom !== undefined) return startOfDay(zone, dayOfDate(effectiveFrom));
  return firstKnown(engine, asOf, { stage_history: 'entered_at' });
}

/** When the export begins to say anything of leads; undefined = it says nothing. */
export function exportBeginning({
  asOf,
  engine,
}: Pick<Asking, 'asOf' | 'engine'>): Promise<Instant | undefined> {
  return firstKnown(engine, asOf, {
    lead: 'created_at',
    opportunity: 'created_at',
    stage_history: 'entered_at',
    assignment: 'assigned_at',
    activity: 'occurred_at',
    event: 'occurred_at',
  });
}

/** Tables that say of no row when it was written down. */
const unlogged: ReadonlySet<string> = new Set(['lead', 'opportunity']);

/** What is written down later begins nothing before: whatever was judged up to then was judged without it. */
async function firstKnown(
  engine: Engine,
  asOf: Instant,
  tables: Readonly<Record<string, string>>,
): Promise<Instant | undefined> {
  let first: Instant | undefined;
  for (const [table, at] of Object.entries(tables)) {
    const known = unlogged.has(table) ? at : `CASE WHEN logged_at > ${at} THEN logged_at ELSE ${at} END`;
    // Nothing is known before it happens, so of a large table few rows are left to look at.
    const isEarlier = first === undefined ? '' : ` AND ${at} < ${first}`;
    const [row] = await engine.rows(
      `SELECT min(${known}) AS known_at FROM ${table} WHERE ${known} <= ${asOf}${isEarlier}`,
    );
    if (typeof row?.['known_at'] === 'number') first = Math.min(first ?? row['known_at'], row['known_at']);
  }
  return first;
}
