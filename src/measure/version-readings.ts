import { handoffWindow } from '../sql/clock-facts/handoff-window.ts';
import { during } from '../sql/pinned/pinned-versions.ts';
import { touchPromise } from '../sql/touches/touch-promise.ts';
import type { VersionReading } from './measurement.ts';
import type { Asking } from './metrics/metric-reading.ts';

/** Which versions judged, and how many clocks of single leads began in the time of each. */
export async function versionReadings({
  engine,
  versions,
  dialect,
}: Pick<Asking, 'engine' | 'versions' | 'dialect'>): Promise<readonly VersionReading[]> {
  const counts = versions.map(
    (version, place) =>
      `coalesce(sum(CASE WHEN TRUE${during(version, 'first_start_at')} THEN 1 ELSE 0 END), 0) AS clocks_${place}`,
  );
  const [row] = await engine.rows(
    `SELECT ${counts.join(', ')} FROM clock WHERE sla_id <> ${dialect.text(handoffWindow)} AND NOT (${dialect.startsWith('sla_id', touchPromise(''))})`,
  );
  return versions.map(({ agreement: { version }, from, until }, place) => ({
    version,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    clocks: Number(row?.[`clocks_${place}`]),
  }));
}
