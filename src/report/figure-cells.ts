import { fixedAmount } from '../evaluate/clock/clock-target.ts';
import type { MetricReading, PeriodReading } from '../measure/measurement.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Metric } from '../model/metric.ts';
import type { Period } from '../support/period.ts';
import { localDateAt } from '../support/zoned-time.ts';
import { none } from './cells.ts';
import type { Cell } from './document.ts';

const dayMs = 86_400_000;

/** The figure of a metric in a period, with what a reader has to know where it has no value yet. */
export function figureCell(
  agreement: Agreement,
  metric: Metric,
  { unit }: Pick<MetricReading, 'unit'>,
  reading: Pick<PeriodReading, 'period' | 'figure' | 'band'> | undefined,
): Cell {
  if (reading === undefined) return none;
  const { figure, band, period } = reading;
  const days = metric.measure.of === 'conversion' ? metric.measure.withinDays : 0;
  return {
    is: 'figure',
    unit,
    figure,
    ...(band && { band }),
    from: settledOn(agreement, period, days),
    needed: metric.minSample,
  };
}

/** The local date from which on a period no longer changes: its end, a window of days, and the time to settle. */
export function settledOn({ zone, settle }: Agreement, { end }: Period, days = 0): string {
  return localDateAt(zone, end + days * dayMs + fixedAmount(settle));
}

/** The newest period of a metric that had ended when another one did. */
export function readingAt(
  { periods }: Pick<MetricReading, 'periods'>,
  { end }: Period,
): PeriodReading | undefined {
  return periods.filter(({ period }) => period.end <= end).at(-1);
}

/** Measures of how things stand, not of what happened in a period: told for the one that runs at asOf (docs/reports.md). */
export function isStanding({ measure }: Pick<Metric, 'measure'>): boolean {
  return measure.of === 'ageing' || measure.of === 'coverage' || measure.of === 'stage-differences';
}
