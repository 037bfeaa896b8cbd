import type { Asked } from './asked.ts';
import type { MoneyTerms } from './closed-deals.ts';
import { inPeriod } from './figure-rows.ts';
import { joinPeriod, periodDays } from './period-days.ts';

export interface ForecastTerms extends MoneyTerms {
  readonly category: string;
  readonly periodKind: 'week' | 'month' | 'quarter';
}

/**
 * Forecast and truth of every unit, one row for each period and `unit_id` (semantics §10): of each member the newest
 * snapshot of the category that was taken in the period and before the end of the declared day (`forecast_day`), added up
 * over the members of a unit; `actual_minor` is what they won in the period. `snapshots` 0 = a unit without a forecast.
 */
export function forecast(terms: ForecastTerms, asked: Asked): string {
  const { dialect, asOf } = asked;
  const currency = `coalesce(currency_code, '') = ${dialect.text(terms.currency)}`;
  const unit = (table: string): string => `coalesce(forecast_unit.unit_id, ${table}.owner_id)`;
  const total = (name: string): string => `${dialect.wide(`sum(${name})`)} AS ${name}`;
  return `WITH ${periodDays(dialect)},
placed AS (
  SELECT period.period_number, owner_id, taken_at, amount_minor,
    row_number() OVER (PARTITION BY period.period_number, owner_id ORDER BY taken_at DESC, amount_minor) AS snapshot_place
  FROM forecast_snapshot
  JOIN period ON period.start_date = period_start AND ${inPeriod('taken_at')}
  JOIN forecast_day ON forecast_day.period_number = period.period_number AND taken_at < until_at
  WHERE taken_at <= ${asOf} AND period_kind = ${dialect.text(terms.periodKind)}
    AND forecast_category = ${dialect.text(terms.category)} AND ${currency}
),
told AS (
  SELECT period_number, ${unit('placed')} AS unit_id, 1 AS snapshots, amount_minor AS forecast_minor,
    0 AS actual_minor, taken_at AS newest_at
  FROM placed LEFT JOIN forecast_unit ON forecast_unit.owner_id = placed.owner_id
  WHERE snapshot_place = 1
  UNION ALL
  SELECT period.period_number, ${unit('opportunity')}, 0, 0, coalesce(amount_minor, 0), NULL
  FROM opportunity ${joinPeriod('opportunity.closed_at', asked.dialect)}
  LEFT JOIN forecast_unit ON forecast_unit.owner_id = opportunity.owner_id
  WHERE is_won AND created_at <= ${asOf} AND closed_at <= ${asOf} AND ${currency}
)
SELECT period_number, coalesce(unit_id, 'unknown') AS unit_id, ${total('snapshots')}, ${total('forecast_minor')},
  ${total('actual_minor')}, max(newest_at) AS newest_at
FROM told GROUP BY period_number, coalesce(unit_id, 'unknown')`;
}
