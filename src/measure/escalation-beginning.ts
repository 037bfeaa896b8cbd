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
  // An entry that is written down later begins nothing before: the weeks up to then were judged without it.
  const [entry] = await engine.rows(
    [
      'SELECT min(CASE WHEN logged_at > entered_at THEN logged_at ELSE entered_at END) AS known_at',
      `FROM stage_history WHERE entered_at <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf})`,
    ].join('\n'),
  );
  const known = entry?.['known_at'];
  return known === null || known === undefined ? undefined : Number(known);
}
