import { rankOf } from '../../evaluate/journey/stage-order.ts';
import { isSmall } from '../../measure/privacy.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import type { Fate, FateReading, Told } from '../impact.ts';
import type { TouchedLead } from '../qualification/fates.ts';
import type { RecordedOutcomes } from './recorded-outcomes.ts';

const fates: readonly Fate[] = ['stays', 'appears', 'disappears'];

/** What became of those that stay, appear and disappear; of fewer than five leads nothing is told. */
export function fateReadings(
  { lifecycle }: Pick<Agreement, 'lifecycle'>,
  touched: readonly TouchedLead[],
  outcomes: RecordedOutcomes,
  absent: readonly TableName[],
): readonly FateReading[] {
  const accepted = rankOf(lifecycle, lifecycle.handoff.acceptance);
  const stages = lifecycle.stages.flatMap(({ id, category }, rank) =>
    rank >= accepted && (category === 'open' || category === 'won') ? [{ id, rank }] : [],
  );
  return fates.map((fate) => {
    const places = [...touched.keys()].filter((place) => touched[place]?.fate === fate);
    const small = isSmall(places.length);
    const count = (holds: (place: number) => boolean): Told => (small ? null : places.filter(holds).length);
    const bought = places.filter((place) => outcomes.bought[place] === 1);
    const revenue = bought.reduce((sum, place) => sum + (outcomes.revenue[place] ?? 0), 0);
    return {
      fate,
      leads: places.length,
      ...(!absent.includes('stage_history') && {
        reached: stages.map(({ id, rank }) => ({
          stage: id,
          leads: count((place) => (outcomes.rank[place] ?? -1) >= rank),
        })),
      }),
      ...(!absent.includes('opportunity') && {
        bought: small ? null : bought.length,
        // What one deal was worth would be told with it.
        revenue: small || isSmall(bought.length) ? null : revenue,
      }),
    };
  });
}
