import { askedTables } from '../../../../src/sql/metrics/asked-tables.ts';
import { forecast } from '../../../../src/sql/metrics/forecast.ts';
import { revenueTables } from '../../../../src/sql/revenue-tables.ts';
import { localDayAt, startOfDay } from '../../../../src/support/zoned-time.ts';
import type { AskedEngine } from '../../../sql/asked-engine.ts';
import { tableStatements } from '../../../sql/table-rows.ts';
import { type Adapter, adapter } from '../../adapter.ts';
import { declaredDayOf, type ForecastCase, forecastPrinted } from '../../metrics/forecast.ts';
import { periodOf } from '../../metrics/neutral-period.ts';
import { instantOf } from '../../neutral-values.ts';
import { periodTable } from './tables-of-facts.ts';

export function sqlForecast(engine: AskedEngine): Adapter {
  return adapter(async (testCase: ForecastCase) => {
    const { dialect } = engine;
    const { definition, facts } = testCase;
    const asOf = instantOf(testCase.asOf);
    const period = periodOf(definition);
    // No week has a forecast; the vectors say nothing else.
    const periodKind = definition.period.kind === 'month' ? 'month' : 'quarter';
    const snapshots = facts.snapshots.map(({ unit, at, amount, category }) => ({
      taken_at: instantOf(at),
      period_kind: periodKind,
      period_start: localDayAt(definition.zone, period.start),
      owner_id: unit,
      forecast_category: category,
      amount_minor: amount,
      currency_code: 'EUR',
    }));
    const won = facts.won.map(({ unit, at, amount }, index) => ({
      opportunity_id: `o${index}`,
      owner_id: unit,
      created_at: 0,
      closed_at: instantOf(at),
      is_won: true,
      amount_minor: amount,
      currency_code: 'EUR',
    }));
    const until = startOfDay(definition.zone, declaredDayOf(definition) + 1);
    const [rows = []] = await engine.ask(
      [
        ...periodTable([period], definition.zone, dialect),
        ...tableStatements(askedTables.forecastDay, [{ period_number: 1, until_at: until }], dialect),
        ...tableStatements(askedTables.forecastUnit, [], dialect),
        ...tableStatements(revenueTables.forecastSnapshot, snapshots, dialect),
        ...tableStatements(revenueTables.opportunity, won, dialect),
      ],
      [forecast({ category: definition.category, periodKind, currency: 'EUR' }, { dialect, asOf })],
    );
    return forecastPrinted(
      testCase,
      rows.map((row) => ({
        unit: String(row['unit_id']),
        snapshot: facts.snapshots.find(
          ({ unit, at, category }) =>
            unit === row['unit_id'] && instantOf(at) === row['newest_at'] && category === definition.category,
        )?.id,
        forecast: Number(row['forecast_minor']),
        actual: Number(row['actual_minor']),
      })),
    );
  });
}
