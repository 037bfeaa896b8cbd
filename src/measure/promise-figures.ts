import { complianceOfEach } from '../sql/metrics/compliance.ts';
import { touchPromise } from '../sql/touches/touch-promise.ts';
import type { Period } from '../support/period.ts';
import { makeAsked, periodRelation } from './metrics/asked-relations.ts';
import { complianceFigure } from './metrics/families/compliance.ts';
import type { Figure } from './metrics/figure.ts';
import type { Asking } from './metrics/metric-reading.ts';

/** How every promise about single leads was kept in each of the periods, by its name among SLAs; one question for all of them. */
export async function promiseFigures(
  { engine, agreement, dialect, asOf }: Asking,
  periods: readonly Period[],
): Promise<(sla: string) => readonly Figure[]> {
  const { slas, touchPolicies } = agreement;
  const asked = [...Object.keys(slas), ...Object.keys(touchPolicies).map(touchPromise)];
  await makeAsked(engine, [periodRelation(agreement, periods)]);
  const rows = await engine.rows(complianceOfEach({ slas: asked }, { dialect, asOf }));
  const byPlace = new Map(rows.map((row) => [`${row['period_number']} ${row['sla_id']}`, row]));
  return (sla) =>
    periods.map((_, number) => {
      const row = byPlace.get(`${number} ${sla}`);
      return complianceFigure((name) => Number(row?.[name] ?? 0), 0);
    });
}
