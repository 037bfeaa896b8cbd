import { compareCodePoints } from '../../support/code-points.ts';
import { type Exact, exact, minus, over } from '../../support/exact.ts';

/** What a unit said it would win in a period, and what it won; money in minor units. */
export interface ForecastRow {
  readonly unit: string;
  /** Of the newest snapshot up to the declared day; absent where there is none. */
  readonly forecast?: number;
  readonly actual: number;
}

/** How far the forecasts of a period were off (semantics §10). */
export interface ForecastAccuracy {
  /** Units with a forecast, sorted. */
  readonly units: readonly Required<ForecastRow>[];
  /** Units that won something nobody had forecast, sorted; they are left out of every figure. */
  readonly withoutForecast: readonly ForecastRow[];
  readonly sumActual: Exact;
  readonly status: 'ok' | 'insufficient' | 'not settled';
  /** Σ|F − A| / ΣA. */
  readonly wape?: Exact;
  /** Σ(F − A) / ΣA; above 0 = too much was forecast. */
  readonly bias?: Exact;
}

/** Rows of one unit add up. `isSettled`: period end + settle <= asOf. */
export function forecastAccuracy(rows: readonly ForecastRow[], isSettled: boolean): ForecastAccuracy {
  const sorted = summed(rows).toSorted((left, right) => compareCodePoints(left.unit, right.unit));
  const units = sorted.flatMap(({ unit, forecast, actual }) =>
    forecast === undefined ? [] : [{ unit, forecast, actual }],
  );
  const withoutForecast = sorted.filter(({ forecast }) => forecast === undefined);
  const sum = sumOver(units, ({ actual }) => actual);
  const head = { units, withoutForecast, sumActual: exact(sum) };
  if (!isSettled) return { ...head, status: 'not settled' };
  if (sum <= 0n) return { ...head, status: 'insufficient' };
  const errors = sumOver(units, ({ forecast, actual }) => Math.abs(forecast - actual));
  const difference = minus(exact(sumOver(units, ({ forecast }) => forecast)), exact(sum));
  return {
    ...head,
    status: 'ok',
    wape: over(exact(errors), exact(sum)),
    bias: over(difference, exact(sum)),
  };
}

function summed(rows: readonly ForecastRow[]): readonly ForecastRow[] {
  const units = new Map<string, ForecastRow>();
  for (const row of rows) {
    const before = units.get(row.unit);
    const forecasts = [before?.forecast, row.forecast].filter((each) => each !== undefined);
    units.set(row.unit, {
      unit: row.unit,
      actual: (before?.actual ?? 0) + row.actual,
      ...(forecasts.length > 0 && { forecast: forecasts.reduce((left, right) => left + right) }),
    });
  }
  return [...units.values()];
}

function sumOver(
  units: readonly Required<ForecastRow>[],
  amountOf: (unit: Required<ForecastRow>) => number,
): bigint {
  return units.reduce((sum, unit) => sum + BigInt(amountOf(unit)), 0n);
}
