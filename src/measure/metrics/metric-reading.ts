import type { Agreement } from '../../model/agreement.ts';
import type { Measure } from '../../model/measure.ts';
import { unitOf } from '../../model/measure-unit.ts';
import type { Breakdown, Metric } from '../../model/metric.ts';
import type { Engine } from '../../records/engine.ts';
import type { Dialect } from '../../sql/dialect.ts';
import type { Asked, Parts } from '../../sql/metrics/asked.ts';
import { partBy } from '../../sql/parts/lead-part-models.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { compareExact, exactOf } from '../../support/exact.ts';
import type { Instant } from '../../support/instant.ts';
import type { Period } from '../../support/period.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import { trendOf } from '../figures/trend.ts';
import type { Band, BreakdownReading, MetricReading, PeriodReading } from '../measurement.ts';
import { runModels } from '../run-models.ts';
import { askedRelations } from './asked-relations.ts';
import { measured } from './families/index.ts';
import type { AskedFigure } from './family.ts';
import { type Figure, figureWithout } from './figure.ts';
import { periodsBetween } from './periods.ts';

/** Where and for when figures are asked. */
export interface Asking {
  readonly engine: Engine;
  readonly agreement: Agreement;
  readonly dialect: Dialect;
  readonly asOf: Instant;
  readonly since: Instant;
  /** What was answered before, by its question: metrics are asked again for commitments, alignment and bonuses. */
  readonly answers?: Map<string, readonly AskedFigure[]>;
}

/** Periods of a breakdown, the newest ones: older parts are in the measurements of their time. */
const brokenDownPeriods = 4;

/** Every figure of one metric. */
export async function metricReading(asking: Asking, metric: Metric): Promise<MetricReading> {
  const { measure, per, minSample } = metric;
  const periods = periodsBetween(asking.agreement, per, asking);
  const figures = await figuresOfPeriods(asking, measure, { per, periods });
  const also = await alsoOver(asking, metric, periods);
  const breakdowns: BreakdownReading[] = [];
  for (const breakdown of metric.breakdowns)
    breakdowns.push(await breakdownReading(asking, metric, breakdown));
  const readings = periods.map((period, number): PeriodReading => {
    const figure = figures[number] ?? figureWithout('no data');
    const second = also?.[number];
    const band = bandOf(metric, figure);
    return { period, figure, ...(band && { band }), ...(second && { alsoOver: second }) };
  });
  const trend = trendOfMetric(metric, readings, minSample);
  return {
    metric: metric.id,
    unit: unitOf(measure),
    per,
    periods: readings,
    ...(trend && { trend }),
    breakdowns,
  };
}

/** One figure for each period, in their order. */
export async function figuresOfPeriods(
  asking: Asking,
  measure: Measure,
  { per, periods }: { readonly per: Metric['per']; readonly periods: readonly Period[] },
): Promise<readonly (Figure | undefined)[]> {
  const rows = await ask(asking, measure, { per, periods, minSample: 0 });
  return periods.map(
    (_, number) => rows.find(({ period, part }) => period === number && part === undefined)?.figure,
  );
}

interface AskedParts {
  readonly per: Metric['per'];
  readonly periods: readonly Period[];
  readonly minSample: number;
  readonly parts?: Parts;
}

async function ask(asking: Asking, measure: Measure, terms: AskedParts): Promise<readonly AskedFigure[]> {
  const question = JSON.stringify([measure, terms]);
  const known = asking.answers?.get(question);
  if (known !== undefined) return known;
  const figures = await askAnew(asking, measure, terms);
  asking.answers?.set(question, figures);
  return figures;
}

async function askAnew(
  { engine, agreement, dialect, asOf }: Asking,
  measure: Measure,
  { per, periods, minSample, parts }: AskedParts,
): Promise<readonly AskedFigure[]> {
  await runModels(engine, askedRelations(agreement, dialect, { measure, periods }));
  const asked: Asked = { dialect, asOf, ...(parts && { parts }) };
  const today = localDayAt(agreement.zone, asOf);
  return measured({ engine, agreement, measure, per, periods, asked, today, minSample });
}

async function alsoOver(
  asking: Asking,
  { measure, alsoOver: base, per }: Metric,
  periods: readonly Period[],
): Promise<readonly (Figure | undefined)[] | undefined> {
  if (base === undefined || measure.of !== 'conversion') return undefined;
  return figuresOfPeriods(asking, { ...measure, base }, { per, periods });
}

async function breakdownReading(
  asking: Asking,
  { measure, breakdownsPer: per, minSample }: Metric,
  breakdown: Breakdown,
): Promise<BreakdownReading> {
  const periods = periodsBetween(asking.agreement, per, asking).slice(-brokenDownPeriods);
  const parts: Parts =
    breakdown.by === 'response-time'
      ? { by: 'response-time', sla: breakdown.sla }
      : { by: 'lead', id: partBy(breakdown) };
  const rows = await ask(asking, measure, { per, periods, minSample, parts });
  return {
    by: breakdown.by === 'field' ? breakdown.field : breakdown.by,
    periods: periods.map((period, number) => ({
      period,
      parts: rows
        .flatMap(({ period: own, part, figure }) =>
          own === number && part !== undefined ? [{ part, figure }] : [],
        )
        .toSorted((left, right) => compareCodePoints(left.part, right.part)),
    })),
  };
}

/** Good from its bound on, bad beyond its own; between them it is watched. */
function bandOf({ better, good, bad }: Metric, { status, value }: Figure): Band | undefined {
  if (status !== 'value' || value === undefined || better === undefined) return undefined;
  const sign = better === 'higher' ? 1 : -1;
  if (good !== undefined && sign * compareExact(value, exactOf(good.value)) >= 0) return 'good';
  if (bad !== undefined && sign * compareExact(value, exactOf(bad.value)) < 0) return 'bad';
  return good === undefined && bad === undefined ? undefined : 'watch';
}

/** Shares alone have an interval to leave. */
function trendOfMetric(
  { better, measure }: Metric,
  readings: readonly PeriodReading[],
  minSample: number,
): MetricReading['trend'] {
  if (better === undefined || unitOf(measure) !== 'share') return undefined;
  const whole = readings
    .slice(0, -1)
    .flatMap(({ figure: { n, k, status } }) =>
      n === undefined || k === undefined ? [] : [{ n, k, isMature: status !== 'immature' }],
    );
  return whole.length === 0 ? undefined : trendOf(whole, { minSample, better });
}
