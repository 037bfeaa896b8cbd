import { declaredDayOf as declaredDayIn } from '../../../src/measure/forecast/declared-day.ts';
import { forecastAccuracy } from '../../../src/measure/forecast/forecast-accuracy.ts';
import { compareCodePoints } from '../../../src/support/code-points.ts';
import { formatExact } from '../../../src/support/exact.ts';
import { dateOfDay, weekdayOf } from '../../../src/support/local-date.ts';
import { startOfDay } from '../../../src/support/zoned-time.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import { isIn, type PeriodDefinition, periodOf } from './neutral-period.ts';

export interface ForecastCase {
  readonly asOf: string;
  readonly definition: PeriodDefinition & {
    readonly declaredDay: { readonly businessDay: number } | { readonly calendarDay: number };
    readonly workdays: readonly string[];
    readonly holidays: readonly string[];
    readonly category: string;
    readonly settleHours?: number;
  };
  readonly facts: {
    readonly snapshots: readonly {
      readonly id: string;
      readonly unit: string;
      readonly at: string;
      readonly amount: number;
      readonly category: string;
    }[];
    readonly won: readonly { readonly unit: string; readonly at: string; readonly amount: number }[];
  };
}

/** `snapshot` undefined = nobody forecast anything for the unit. */
export interface ForecastUnit {
  readonly unit: string;
  readonly snapshot: string | undefined;
  readonly forecast: number;
  readonly actual: number;
}

export const forecast: Adapter = adapter<ForecastCase>((testCase) => {
  const { definition, facts } = testCase;
  const asOf = instantOf(testCase.asOf);
  const period = periodOf(definition);
  const until = startOfDay(definition.zone, declaredDayOf(definition) + 1);
  const known = facts.snapshots.filter(({ at, category }) => {
    const instant = instantOf(at);
    return instant <= asOf && category === definition.category && instant >= period.start && instant < until;
  });
  const won = facts.won.filter(({ at }) => instantOf(at) <= asOf && isIn(period, instantOf(at)));
  const names = [...new Set([...known, ...won].map(({ unit }) => unit))];
  const units = names.map((unit): ForecastUnit => {
    const [newest] = known
      .filter((snapshot) => snapshot.unit === unit)
      .toSorted(
        (left, right) => instantOf(right.at) - instantOf(left.at) || compareCodePoints(left.id, right.id),
      );
    const actual = won.filter((row) => row.unit === unit).reduce((sum, { amount }) => sum + amount, 0);
    return { unit, snapshot: newest?.id, forecast: newest?.amount ?? 0, actual };
  });
  return forecastPrinted(testCase, units);
});

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The n-th working or calendar day of the period. */
export function declaredDayOf(definition: ForecastCase['definition']): number {
  const { declaredDay, workdays, holidays, zone } = definition;
  const day =
    'calendarDay' in declaredDay
      ? ({ count: 'calendar', n: declaredDay.calendarDay } as const)
      : ({ count: 'business', n: declaredDay.businessDay } as const);
  const isWorkingDay = (date: number): boolean =>
    workdays.includes(weekdays[weekdayOf(date)] ?? '') && !holidays.includes(dateOfDay(date));
  return declaredDayIn(periodOf(definition), day, { zone, isWorkingDay }) ?? Number.NaN;
}

/** The expectation of the units, whoever found them. */
export function forecastPrinted({ asOf, definition }: ForecastCase, units: readonly ForecastUnit[]): object {
  const snapshots = new Map(units.map(({ unit, snapshot }) => [unit, snapshot]));
  const rows = units.map(({ unit, snapshot, forecast: amount, actual }) => ({
    unit,
    actual,
    ...(snapshot !== undefined && { forecast: amount }),
  }));
  const settledAt = periodOf(definition).end + (definition.settleHours ?? 48) * 3_600_000;
  const found = forecastAccuracy(rows, settledAt <= instantOf(asOf));
  return {
    declaredDay: dateOfDay(declaredDayOf(definition)),
    units: found.units.map((row) => ({ ...row, snapshot: snapshots.get(row.unit) })),
    withoutForecast: Object.fromEntries(found.withoutForecast.map(({ unit, actual }) => [unit, actual])),
    sumActual: formatExact(found.sumActual),
    status: found.status,
    wape: found.wape && formatExact(found.wape),
    bias: found.bias && formatExact(found.bias),
  };
}
