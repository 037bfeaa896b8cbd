import { fixedAmount } from '../../evaluate/clock/clock-target.ts';
import { forecast } from '../../sql/metrics/forecast.ts';
import type { Period } from '../../support/period.ts';
import { type ForecastAccuracy, forecastAccuracy } from '../forecast/forecast-accuracy.ts';
import { askedRelations, makeAsked } from '../metrics/asked-relations.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { countIn, textOf } from './asked-span.ts';

/** What was forecast for a period and what was won in it, by unit. Never by person: a team is the smallest unit (semantics §12). */
export interface ForecastUnits {
  readonly metric: string;
  readonly category: string;
  readonly accuracy: ForecastAccuracy;
}

/** By the first metric of forecast accuracy; undefined where the agreement has none, or none for such periods. */
export async function forecastUnits(
  asking: Asking,
  period: Period,
  per: 'month' | 'quarter',
): Promise<ForecastUnits | undefined> {
  const { agreement, dialect, engine, asOf } = asking;
  for (const { id, measure, per: own } of Object.values(agreement.metrics)) {
    if (measure.of !== 'forecast-accuracy' || own !== per) continue;
    const unit = measure.unit === 'member' ? 'team' : measure.unit;
    const periods = [period];
    await makeAsked(engine, askedRelations(agreement, dialect, { measure: { ...measure, unit }, periods }));
    const terms = { category: measure.category, currency: agreement.currency, periodKind: per };
    const rows = await engine.rows(forecast(terms, { dialect, asOf }));
    const isSettled = period.end + fixedAmount(agreement.settle) <= asOf;
    const units = rows.map((row) => ({
      // Somebody outside every team would be shown alone.
      unit: teamOf(agreement.teams, textOf(row, 'unit_id'), unit),
      actual: countIn(row, 'actual_minor'),
      ...(countIn(row, 'snapshots') > 0 && { forecast: countIn(row, 'forecast_minor') }),
    }));
    return { metric: id, category: measure.category, accuracy: forecastAccuracy(units, isSettled) };
  }
  return undefined;
}

function teamOf(teams: object, unit: string | undefined, by: 'team' | 'whole'): string {
  if (unit === undefined) return 'unknown';
  return by === 'whole' || Object.hasOwn(teams, unit) ? unit : 'unknown';
}
