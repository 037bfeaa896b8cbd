import { fixedAmount } from '../../../evaluate/clock/clock-target.ts';
import { exact, minus } from '../../../support/exact.ts';
import { forecastAccuracy as accuracyOf, type ForecastRow } from '../../forecast/forecast-accuracy.ts';
import { type FamilyOf, selectOf } from '../family.ts';
import { type Figure, figureWithout } from '../figure.ts';

/** 1 − WAPE of the newest forecasts up to the declared day (semantics §10). */
export const forecastAccuracy: FamilyOf<'forecast-accuracy'> = async (question) => {
  const { agreement, engine, per, periods, asked } = question;
  // Forecasts are for months and quarters, by whom and not about which leads.
  if (asked.parts !== undefined || per === 'week') return [];
  const rows = await engine.rows(selectOf(question));
  const settleMs = fixedAmount(agreement.settle);
  return periods.map(({ end }, period) => {
    const own = rows
      .filter((row) => Number(row['period_number']) === period)
      .map(
        (row): ForecastRow => ({
          unit: String(row['unit_id']),
          actual: Number(row['actual_minor']),
          ...(Number(row['snapshots']) > 0 && { forecast: Number(row['forecast_minor']) }),
        }),
      );
    return { period, figure: figureOfUnits(own, end + settleMs <= asked.asOf) };
  });
};

function figureOfUnits(rows: readonly ForecastRow[], isSettled: boolean): Figure {
  const found = accuracyOf(rows, isSettled);
  const beside = {
    units: found.units.length,
    ...(found.withoutForecast.length > 0 && { withoutForecast: found.withoutForecast.length }),
  };
  if (found.status !== 'ok' || found.wape === undefined)
    return figureWithout(found.status === 'ok' ? 'insufficient' : found.status, beside);
  return { status: 'value', value: minus(exact(1), found.wape), n: found.units.length, beside };
}
