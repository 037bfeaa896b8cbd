import { during, withoutHoles } from '../sql/pinned/pinned-versions.ts';
import type { OtherVersion } from './measurement.ts';
import type { Asking } from './metrics/metric-reading.ts';

/**
 * Entries that the system decided by another version than the one in force by date when their cycle began. The date decides;
 * how often the system says otherwise is told.
 */
export async function otherVersions({
  engine,
  versions,
  dialect,
}: Pick<Asking, 'engine' | 'versions' | 'dialect'>): Promise<readonly OtherVersion[]> {
  const cases = withoutHoles(versions).map(
    (version) => `WHEN TRUE${during(version, 'begins_at')} THEN ${dialect.text(version.agreement.version)}`,
  );
  const rows = await engine.rows(
    [
      'SELECT named, in_force, count(*) AS entries FROM (',
      `  SELECT named, CASE ${cases.join(' ')} END AS in_force FROM (`,
      '    SELECT agreement_version AS named, begins_at FROM history JOIN (',
      '      SELECT lead_id, cycle_number, min(entered_at) AS begins_at FROM history GROUP BY lead_id, cycle_number',
      '    ) AS cycle ON cycle.lead_id = history.lead_id AND cycle.cycle_number = history.cycle_number',
      '    WHERE agreement_version IS NOT NULL',
      '  ) AS entered',
      ') AS decided WHERE named <> in_force GROUP BY named, in_force ORDER BY named, in_force',
    ].join('\n'),
  );
  return rows.map((row) => ({
    named: String(row['named']),
    inForce: String(row['in_force']),
    entries: Number(row['entries']),
  }));
}
