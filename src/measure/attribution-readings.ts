import type { Measure } from '../model/measure.ts';
import type { AttributionReading } from './measurement.ts';
import { figureWithout } from './metrics/figure.ts';
import { type Asking, breakdownReading, figuresOfPeriods } from './metrics/metric-reading.ts';
import { periodsBetween } from './metrics/periods.ts';

/** As metrics of money are told; single quarters say more than months of few deals. */
const per = 'quarter';

/** The same revenue and the same pipeline under every policy of the agreement (semantics §9, S20). */
export async function attributionReadings(asking: Asking): Promise<readonly AttributionReading[]> {
  const periods = periodsBetween(asking.agreement, per, asking);
  const readings: AttributionReading[] = [];
  for (const attribution of Object.keys(asking.agreement.attributions)) {
    for (const what of ['revenue', 'pipeline'] as const) {
      const measure: Measure = { of: 'attributed', what, attribution, as: 'amount' };
      const figures = await figuresOfPeriods(asking, measure, { per, periods });
      const apart = { measure, breakdownsPer: per, minSample: 0 } as const;
      const { periods: channels } = await breakdownReading(asking, apart, { by: 'channel' });
      readings.push({
        attribution,
        what,
        periods: periods.map((period, number) => ({
          period,
          figure: figures[number] ?? figureWithout('no data'),
        })),
        channels,
      });
    }
  }
  return readings;
}
