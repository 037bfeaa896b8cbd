import { compareCodePoints } from '../../../src/support/code-points.ts';
import { dateOfDay, weekdayOf } from '../../../src/support/local-date.ts';
import { localDayAt, startOfDay } from '../../../src/support/zoned-time.ts';
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
  const first = localDayAt(zone, periodOf(definition).start);
  if ('calendarDay' in declaredDay) return first + declaredDay.calendarDay - 1;
  let day = first;
  for (let missing = declaredDay.businessDay; ; day++) {
    if (workdays.includes(weekdays[weekdayOf(day)] ?? '') && !holidays.includes(dateOfDay(day))) missing--;
    if (missing === 0) return day;
  }
}

/** The expectation of the units, whoever found them. */
export function forecastPrinted({ asOf, definition }: ForecastCase, units: readonly ForecastUnit[]): object {
  const sorted = units.toSorted((left, right) => compareCodePoints(left.unit, right.unit));
  const told = sorted.filter(({ snapshot }) => snapshot !== undefined);
  const sum = (of: (unit: ForecastUnit) => number): number =>
    told.reduce((total, unit) => total + of(unit), 0);
  const sumActual = sum(({ actual }) => actual);
  const settledAt = periodOf(definition).end + (definition.settleHours ?? 48) * 3_600_000;
  const decided = sumActual <= 0 ? 'insufficient' : 'ok';
  const status = instantOf(asOf) < settledAt ? 'not settled' : decided;
  const share = (part: number): string | null => (status === 'ok' ? `${part}/${sumActual}` : null);
  return {
    declaredDay: dateOfDay(declaredDayOf(definition)),
    units: told,
    withoutForecast: Object.fromEntries(
      sorted.filter(({ snapshot }) => snapshot === undefined).map(({ unit, actual }) => [unit, actual]),
    ),
    sumActual,
    status,
    wape: share(sum((unit) => Math.abs(unit.forecast - unit.actual))),
    bias: share(sum((unit) => unit.forecast - unit.actual)),
  };
}
