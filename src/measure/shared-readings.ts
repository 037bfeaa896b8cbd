import { fixedAmount } from '../evaluate/clock/clock-target.ts';
import { agreedAt, inForceAt } from '../model/agreement-in-force.ts';
import type { Metric } from '../model/metric.ts';
import { ownValue } from '../support/own-value.ts';
import type { Period } from '../support/period.ts';
import { alignmentScore } from './alignment/alignment-score.ts';
import { incentiveStanding } from './incentive-standing.ts';
import type { AlignmentReading, IncentiveReading } from './measurement.ts';
import type { KnownValues, MetricValues } from './metric-values.ts';
import type { Figure } from './metrics/figure.ts';
import { type Asking, figuresOfPeriods } from './metrics/metric-reading.ts';
import { periodsBetween } from './metrics/periods.ts';

/** The alignment score of every period (semantics §10, S37). */
export async function alignmentReadings(asking: Asking): Promise<readonly AlignmentReading[]> {
  const readings: AlignmentReading[] = [];
  for (const { id, per, components } of Object.values(asking.agreement.alignments)) {
    const periods = periodsBetween(asking.agreement, per, asking);
    const agreed = periods.map(
      ({ start }) =>
        agreedAt(asking.versions, ({ alignments }) => ownValue(alignments, id), start)?.components ??
        components,
    );
    const metrics = agreed.flat().map(({ metric }) => metric);
    const values = await valuesOf(asking, { per, periods, metrics });
    readings.push({
      alignment: id,
      periods: periods.map((period, number) => ({
        period,
        figures: values[number]?.figures ?? {},
        score: alignmentScore(
          agreed[number] ?? components,
          values[number]?.values ?? {},
          values[number]?.least,
        ),
      })),
    });
  }
  return readings;
}

/** Whether each bonus pays, period by period (semantics §10, S35). */
export async function incentiveReadings(asking: Asking): Promise<readonly IncentiveReading[]> {
  const readings: IncentiveReading[] = [];
  for (const { id, per } of Object.values(asking.agreement.incentives)) {
    const periods = periodsBetween(asking.agreement, per, asking);
    const agreed = periods.map(({ start }) => {
      const version = inForceAt(asking.versions, start)?.agreement;
      return ownValue(version?.incentives ?? {}, id)?.conditions ?? nothingAgreed;
    });
    const metrics = agreed.flatMap((own) => [...own.marketing, ...own.sales]).map(({ metric }) => metric);
    const values = await valuesOf(asking, { per, periods, metrics });
    readings.push({
      incentive: id,
      periods: periods.map((period, number) => {
        // A bonus is decided by periods that have settled; until then anything may still change.
        const isSettled = period.end + fixedAmount(asking.agreement.settle) <= asking.asOf;
        const known = isSettled ? values[number] : undefined;
        const terms = agreed[number] ?? nothingAgreed;
        return { period, standing: incentiveStanding(terms, known?.values ?? {}, known?.least) };
      }),
    });
  }
  return readings;
}

/** A bonus that nobody had signed in a period is undecided for it. */
const nothingAgreed = { marketing: [], sales: [] };

interface AskedValues {
  readonly per: Metric['per'];
  readonly periods: readonly Period[];
  readonly metrics: readonly string[];
}

/** The values of some metrics in each period, which need not be the period in which they are published. */
async function valuesOf(
  asking: Asking,
  { per, periods, metrics }: AskedValues,
): Promise<readonly ReadValues[]> {
  const known = periods.map(() => ({ values: emptyValues(), least: emptyValues(), figures: noFigures() }));
  for (const id of new Set(metrics)) {
    const metric = ownValue(asking.agreement.metrics, id);
    if (metric === undefined) continue;
    const figures = await figuresOfPeriods(asking, metric.measure, { per, periods });
    for (const [number, figure] of figures.entries()) {
      const own = known[number];
      if (own === undefined || figure === undefined) continue;
      own.figures[id] = figure;
      if (figure.status !== 'value') continue;
      (figure.isNotReached === true ? own.least : own.values)[id] = figure.value;
    }
  }
  return known;
}

/** Values, and the figures that they are of. */
interface ReadValues extends KnownValues {
  readonly figures: Readonly<Record<string, Figure>>;
}

function noFigures(): Record<string, Figure> {
  return {};
}

function emptyValues(): Record<string, MetricValues[string]> {
  return {};
}
