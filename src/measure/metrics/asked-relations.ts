import type { Agreement } from '../../model/agreement.ts';
import type { Measure } from '../../model/measure.ts';
import type { Engine } from '../../records/engine.ts';
import type { Dialect } from '../../sql/dialect.ts';
import type { Model } from '../../sql/models/model.ts';
import { noName, noNumber } from '../../sql/no-value.ts';
import { openDates } from '../../support/open-intervals.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Period } from '../../support/period.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import { declaredDayOf } from '../forecast/declared-day.ts';
import { runModels } from '../run-models.ts';
import { periodQuery } from './periods.ts';

/** What each engine holds of these relations, for many questions in a row are about the same periods. */
const held = new WeakMap<Engine, Map<string, string>>();

/** Makes the relations that a question is asked over, but those that are there as they should be; nobody else makes them. */
export async function makeAsked(engine: Engine, relations: readonly Model[]): Promise<void> {
  const own = held.get(engine) ?? new Map<string, string>();
  held.set(engine, own);
  const wanted = relations.filter(({ name, query }) => own.get(name) !== query);
  await runModels(engine, wanted);
  for (const { name, query } of wanted) own.set(name, query);
}

/** Relations that one question is asked over: its periods and, of a forecast, its days and units. */
export function askedRelations(
  agreement: Agreement,
  dialect: Dialect,
  { measure, periods }: { readonly measure: Measure; readonly periods: readonly Period[] },
): readonly Model[] {
  const period = periodRelation(agreement, periods);
  if (measure.of !== 'forecast-accuracy') return [period];
  return [period, forecastDay(agreement, periods, measure), forecastUnit(agreement, dialect, measure)];
}

export function periodRelation(agreement: Agreement, periods: readonly Period[]): Model {
  return { name: 'period', query: periodQuery(agreement, periods) };
}

type Forecast = Extract<Measure, { readonly of: 'forecast-accuracy' }>;

/** Working days are those of the agreement's calendar. */
function forecastDay(agreement: Agreement, periods: readonly Period[], { day }: Forecast): Model {
  const { zone } = agreement;
  const hours = ownValue(agreement.calendars, agreement.calendar);
  const open = hours === undefined ? undefined : openDates(hours);
  const isWorkingDay = (date: number): boolean => open === undefined || open(date).length > 0;
  const rows = periods.flatMap((period, number) => {
    const declared = declaredDayOf(period, day, { zone, isWorkingDay });
    return declared === undefined ? [] : [`(${number}, ${startOfDay(zone, declared + 1)})`];
  });
  return {
    name: 'forecast_day',
    query: `SELECT * FROM (VALUES ${rows.join(', ') || `(${noNumber}, ${noNumber})`}) AS days(period_number, until_at)`,
  };
}

/** A member that is not there is a unit of its own. */
function forecastUnit({ members }: Agreement, { text }: Dialect, { unit }: Forecast): Model {
  const rows = Object.values(members).flatMap(({ id, team }) => {
    if (unit === 'member') return [];
    return [`(${text(id)}, ${text(unit === 'team' ? team : 'all')})`];
  });
  return {
    name: 'forecast_unit',
    query: `SELECT * FROM (VALUES ${rows.join(', ') || `(${noName}, ${noName})`}) AS units(owner_id, unit_id)`,
  };
}

/** For which part costs were spent: relation `cost_part`, over `channel_cost`. */
export const costPart: Model = {
  name: 'cost_part',
  query: [
    `SELECT DISTINCT 'channel' AS part_by, source_name, campaign_name AS campaign_id, channel_id AS part_id`,
    'FROM channel_cost WHERE channel_id IS NOT NULL',
    'UNION ALL',
    `SELECT DISTINCT 'campaign', source_name, campaign_name, campaign_id FROM channel_cost WHERE campaign_id IS NOT NULL`,
  ].join('\n'),
};
