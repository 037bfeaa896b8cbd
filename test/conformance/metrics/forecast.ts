import { declaredDayOf } from '../../../src/measure/forecast/declared-day.ts';
import { type ForecastRow, forecastAccuracy } from '../../../src/measure/forecast/forecast-accuracy.ts';
import { compareCodePoints } from '../../../src/support/code-points.ts';
import { formatExact } from '../../../src/support/exact.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { dateOfDay, weekdayOf } from '../../../src/support/local-date.ts';
import { monthAt, type Period, quarterAt, weekAt } from '../../../src/support/period.ts';
import { openingInstant, parseLocalTime, startOfDay } from '../../../src/support/zoned-time.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf, isGiven } from '../neutral-values.ts';

interface ForecastCase {
  readonly asOf: string;
  readonly definition: {
    readonly zone: string;
    readonly period: { readonly kind: 'week' | 'month' | 'quarter'; readonly date: string };
    readonly fiscalYearStart?: number;
    readonly settleHours?: number;
    readonly declaredDay: { readonly businessDay?: number; readonly calendarDay?: number };
    readonly workdays?: readonly string[];
    readonly holidays?: readonly string[];
    readonly category: string;
  };
  readonly facts: { readonly snapshots: readonly Snapshot[]; readonly won: readonly Won[] };
}

interface Won {
  readonly unit: string;
  readonly at: string;
  readonly loggedAt?: string | null;
  readonly amount: number;
}

interface Snapshot extends Won {
  readonly id: string;
  readonly category: string;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The newest snapshot of every unit up to the end of the declared day, against what it won in the period. */
export const forecast: Adapter = adapter<ForecastCase>(({ asOf: asOfText, definition, facts }) => {
  const asOf = instantOf(asOfText);
  const period = periodOf(definition);
  const day = dayOf(period, definition);
  const until = day === undefined ? period.start : Math.min(startOfDay(definition.zone, day + 1), period.end);
  const known = ({ at, loggedAt }: Won, end: Instant): boolean =>
    instantOf(at) >= period.start &&
    instantOf(at) < end &&
    Math.max(instantOf(at), isGiven(loggedAt) ? instantOf(loggedAt) : 0) <= asOf;
  const newest = newestByUnit(
    facts.snapshots.filter((each) => each.category === definition.category && known(each, until)),
  );
  const won = facts.won.filter((each) => known(each, period.end));
  const rows: readonly ForecastRow[] = [
    ...[...newest.values()].map(({ unit, amount }) => ({ unit, forecast: amount, actual: 0 })),
    ...won.map(({ unit, amount }) => ({ unit, actual: amount })),
  ];
  const isSettled = period.end + (definition.settleHours ?? 48) * 3_600_000 <= asOf;
  const found = forecastAccuracy(rows, isSettled);
  return {
    declaredDay: day === undefined ? null : dateOfDay(day),
    units: found.units.map((row) => ({ ...row, snapshot: newest.get(row.unit)?.id })),
    withoutForecast: Object.fromEntries(found.withoutForecast.map(({ unit, actual }) => [unit, actual])),
    sumActual: formatExact(found.sumActual),
    status: found.status,
    wape: found.wape && formatExact(found.wape),
    bias: found.bias && formatExact(found.bias),
  };
});

function periodOf({ zone, period, fiscalYearStart = 1 }: ForecastCase['definition']): Period {
  const noon = openingInstant(zone, parseLocalTime(`${period.date}T12:00`) ?? Number.NaN);
  if (period.kind === 'quarter') return quarterAt(zone, noon, fiscalYearStart);
  return period.kind === 'month' ? monthAt(zone, noon) : weekAt(zone, noon);
}

function dayOf(period: Period, definition: ForecastCase['definition']): number | undefined {
  const { zone, declaredDay, workdays = weekdays.slice(0, 5), holidays = [] } = definition;
  const { businessDay, calendarDay } = declaredDay;
  const isWorkingDay = (day: number): boolean =>
    workdays.includes(weekdays[weekdayOf(day)] ?? '') && !holidays.includes(dateOfDay(day));
  return declaredDayOf(
    period,
    isGiven(businessDay) ? { count: 'business', n: businessDay } : { count: 'calendar', n: calendarDay ?? 1 },
    { zone, isWorkingDay },
  );
}

/** At equal instants the lower id comes first, from newest to oldest. */
function newestByUnit(snapshots: readonly Snapshot[]): ReadonlyMap<string, Snapshot> {
  const ordered = snapshots.toSorted(
    (left, right) => instantOf(left.at) - instantOf(right.at) || compareCodePoints(right.id, left.id),
  );
  return new Map(ordered.map((snapshot) => [snapshot.unit, snapshot]));
}
