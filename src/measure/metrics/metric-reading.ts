import type { Agreement } from '../../model/agreement.ts';
import { type AgreementInForce, agreedAt } from '../../model/agreement-in-force.ts';
import type { Measure } from '../../model/measure.ts';
import { unitOf } from '../../model/measure-unit.ts';
import type { Breakdown, Metric } from '../../model/metric.ts';
import type { Engine } from '../../records/engine.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import type { Dialect } from '../../sql/dialect.ts';
import type { Asked, Parts } from '../../sql/metrics/asked.ts';
import { partBy } from '../../sql/parts/lead-part-models.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { Instant } from '../../support/instant.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Period } from '../../support/period.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import { trendOf } from '../figures/trend.ts';
import type { BreakdownReading, MetricReading, PeriodReading } from '../measurement.ts';
import { breakdownNeeds, measureNeeds, tablesLacking } from '../needs/measure-needs.ts';
import { hiddenParts, isBrokenDown, type Sharing } from '../privacy.ts';
import { askedRelations, makeAsked } from './asked-relations.ts';
import { bandOf } from './band.ts';
import { toldBreakdowns } from './breakdowns.ts';
import { measured } from './families/index.ts';
import { type Answers, type AskedFigure, type AskedPart, noAnswers } from './family.ts';
import { type Figure, figureWithout } from './figure.ts';
import { periodsBetween } from './periods.ts';

/** Where and for when figures are asked. */
export interface Asking {
  readonly engine: Engine;
  readonly agreement: Agreement;
  /** By which version is judged what began when, oldest first. */
  readonly versions: readonly AgreementInForce[];
  readonly dialect: Dialect;
  readonly asOf: Instant;
  readonly since: Instant;
  /** When the first fact of the export happened; absent without any. */
  readonly factsFrom?: Instant;
  /** Tables that were not exported; they are there and empty, which says nothing. */
  readonly absent: readonly TableName[];
  /** What was answered before: metrics are asked again for commitments, alignment and bonuses. */
  readonly answers?: Answers;
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
  for (const breakdown of toldBreakdowns(asking.agreement, metric.breakdowns, asking.asOf))
    breakdowns.push(await breakdownReading(asking, metric, breakdown));
  const readings = periods.map((period, number): PeriodReading => {
    const figure = figures[number] ?? figureWithout('no data');
    const second = also?.[number];
    const band = bandOf(bandsAt(asking, metric, period.start), { figure, period }, asking.asOf);
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
  const lacks = tablesLacking(measureNeeds(asking.agreement, measure), asking.absent);
  if (lacks.length > 0) return periods.map(() => ({ status: 'no data', lacks, beside: {} }));
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

/** Asks for the periods of which nothing is known yet: what comes to one never depends on which others are asked with it. */
async function ask(asking: Asking, measure: Measure, terms: AskedParts): Promise<readonly AskedFigure[]> {
  const answers = asking.answers ?? noAnswers();
  const { figures } = answers;
  const { periods, ...others } = terms;
  const questionOf = (period: Period): string => JSON.stringify([measure, others, period]);
  const wanted = periods.filter((period) => !figures.has(questionOf(period)));
  const found =
    wanted.length === 0 ? [] : await askAnew({ ...asking, answers }, measure, { ...terms, periods: wanted });
  for (const [number, period] of wanted.entries())
    figures.set(
      questionOf(period),
      found.filter((figure) => figure.period === number),
    );
  return periods.flatMap((period, number) =>
    (figures.get(questionOf(period)) ?? []).map((figure) => ({ ...figure, period: number })),
  );
}

async function askAnew(
  { engine, agreement, dialect, asOf, answers }: Asking & { readonly answers: Answers },
  measure: Measure,
  { per, periods, minSample, parts }: AskedParts,
): Promise<readonly AskedFigure[]> {
  await makeAsked(engine, askedRelations(agreement, dialect, { measure, periods }));
  const asked: Asked = { dialect, asOf, ...(parts && { parts }) };
  const today = localDayAt(agreement.zone, asOf);
  const { rows } = answers;
  return measured({ engine, agreement, measure, per, periods, asked, today, minSample, rows });
}

async function alsoOver(
  asking: Asking,
  { measure, alsoOver: base, per }: Metric,
  periods: readonly Period[],
): Promise<readonly (Figure | undefined)[] | undefined> {
  if (base === undefined || measure.of !== 'conversion') return undefined;
  return figuresOfPeriods(asking, { ...measure, base }, { per, periods });
}

/** The newest periods of a measure, taken apart. */
export async function breakdownReading(
  asking: Asking,
  { measure, breakdownsPer: per, minSample }: Pick<Metric, 'measure' | 'breakdownsPer' | 'minSample'>,
  breakdown: Breakdown,
): Promise<BreakdownReading> {
  const periods = periodsBetween(asking.agreement, per, asking).slice(-brokenDownPeriods);
  const parts: Parts =
    breakdown.by === 'response-time'
      ? { by: 'response-time', sla: breakdown.sla }
      : { by: 'lead', id: partBy(breakdown) };
  const needed = [...measureNeeds(asking.agreement, measure), ...breakdownNeeds(asking.agreement, breakdown)];
  // A lead comes again in another class of response times, and a deal shares its credit among channels.
  const sharing = { mayShare: breakdown.by === 'response-time' || measure.of === 'attributed' };
  const isTold = tablesLacking(needed, asking.absent).length === 0;
  const rows = isTold ? await ask(asking, measure, { per, periods, minSample, parts }) : [];
  return {
    by: breakdown.by === 'field' ? breakdown.field : breakdown.by,
    periods: periods.map((period, number) => ({
      period,
      parts: toldParts(rows.filter((row) => row.period === number).filter(isPart), sharing),
    })),
  };
}

function isPart(row: AskedFigure): row is AskedPart {
  return row.part !== undefined;
}

/** The bands of the time; where the unit has changed since, only those of now can be compared with. */
function bandsAt({ versions }: Asking, metric: Metric, instant: Instant): Metric {
  const agreed = agreedAt(versions, ({ metrics }) => ownValue(metrics, metric.id), instant);
  return agreed !== undefined && unitOf(agreed.measure) === unitOf(metric.measure) ? agreed : metric;
}

/** By id; parts that are too small say so and nothing else (semantics §12). */
function toldParts(
  rows: readonly AskedPart[],
  sharing: Sharing,
): BreakdownReading['periods'][number]['parts'] {
  const parts = rows.toSorted((left, right) => compareCodePoints(left.part, right.part));
  const sizes = parts.map(({ groups }) => groups);
  if (!isBrokenDown(sizes, sharing)) return [];
  const hidden = hiddenParts(sizes, sharing);
  const withoutFew = tellBeside(parts, { ...sharing, untold: hidden });
  return parts.map(({ part, figure }, index) => ({
    part,
    figure: hidden[index] ? figureWithout('too few') : withoutFew(figure, index),
  }));
}

/** What stands beside the parts and is made of a group of its own is told where that group can be (semantics §12). */
function tellBeside(
  parts: readonly AskedPart[],
  sharing: Sharing,
): (figure: Figure, index: number) => Figure {
  const names = [...new Set(parts.flatMap(({ apart = {} }) => Object.keys(apart)))];
  const untold = names.map((name) => {
    const sizes = parts.map(({ apart }) => apart?.[name] ?? 0);
    const hidden = hiddenParts(sizes, sharing);
    return { name, hidden, isTold: isBrokenDown(sizes, sharing) };
  });
  return (figure, index) => {
    const few = untold.filter(({ hidden, isTold }) => hidden[index] || !isTold).map(({ name }) => name);
    if (few.length === 0) return figure;
    const beside = Object.entries(figure.beside).filter(([name]) => !few.includes(name));
    return { ...figure, beside: Object.fromEntries(beside) };
  };
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
