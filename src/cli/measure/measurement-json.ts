import type { ScoredComponent } from '../../measure/alignment/alignment-score.ts';
import type { Block } from '../../measure/escalation/block.ts';
import type {
  AlignmentReading,
  AttributionReading,
  BreakdownReading,
  CommitmentReading,
  IncentiveReading,
  Measurement,
  MetricReading,
  PeriodReading,
  SlaReading,
  VersionReading,
} from '../../measure/measurement.ts';
import type { Figure } from '../../measure/metrics/figure.ts';
import { allowsPeople } from '../../measure/privacy.ts';
import { keptOf } from '../../records/kept/kept.ts';
import { sealedJson } from '../../records/kept/sealed.ts';
import { type Exact, formatExact } from '../../support/exact.ts';
import { formatInstant } from '../../support/instant.ts';
import { dateOfDay } from '../../support/local-date.ts';
import type { Period } from '../../support/period.ts';
import { roundQuotient } from '../../support/rounding.ts';
import { localDateAt, localDayAt } from '../../support/zoned-time.ts';
import type { LoadedExport } from '../records/with-records.ts';
import { toolVersion } from '../tool-version.ts';

/** The measurement as `schemas/output/measure.schema.json` describes it; the same input gives the same bytes. */
export function measurementJson({ sound, source, report }: LoadedExport, measurement: Measurement): string {
  const { agreement } = sound;
  const writer = createWriter(agreement.zone);
  const shared = createSharedWriter(agreement.zone);
  const { asOf, since, versions, metrics, slas, commitments, escalations, alignments } = measurement;
  const { reach, ...honesty } = measurement.honesty;
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    agreement: {
      id: agreement.id,
      version: agreement.version,
      zone: agreement.zone,
      currency: agreement.currency,
      versions: versions.map(writer.version),
    },
    asOf: formatInstant(asOf),
    since: dateOfDay(localDayAt(agreement.zone, since)),
    records: {
      source: source.id,
      files: report.tables,
      absent: report.absent,
      findings: report.findings.map(withoutValues),
      ...(reach && {
        reach: {
          from: localDateAt(agreement.zone, reach.first),
          to: localDateAt(agreement.zone, reach.last),
        },
      }),
      ...honesty,
    },
    metrics: metrics.map(writer.metric),
    slas: slas.map(writer.sla),
    commitments: commitments.map(writer.commitment),
    escalations: {
      promises: escalations.promises.map(({ promise, scope, side, blocks, open }) => ({
        promise,
        scope,
        side,
        ...(open && { level: open.level }),
        blocks: blocks.filter(({ settledAt = asOf }) => settledAt >= since).map(writer.block),
      })),
      events: escalations.events
        .filter(({ at }) => at >= since)
        .map(({ at, ...event }) => ({ ...event, at: formatInstant(at) })),
    },
    alignment: alignments.map(shared.alignment),
    attribution: measurement.attributions.map(shared.attribution),
    incentives: measurement.incentives.map(shared.incentive),
  };
  // Figures by person name people.
  const holds = allowsPeople(agreement, asOf) ? 'leads' : 'figures';
  return sealedJson(document, keptOf(agreement, { what: 'measurement', asOf }, holds));
}

/** Where something is wrong is kept, never what stands in that row: it may be the address of somebody. */
function withoutValues({ examples, ...finding }: LoadedExport['report']['findings'][number]) {
  return {
    ...finding,
    examples: examples.map(({ row, value }) => (row === undefined ? { value } : { row })),
  };
}

/** Writes a period with its local dates, both included. */
function createPeriodWriter(zone: string) {
  return ({ label, firstDay, end }: Period) => ({
    period: label,
    from: dateOfDay(firstDay),
    to: dateOfDay(localDayAt(zone, end) - 1),
  });
}

/** Writes the figures of periods. */
function createReadingWriter(period: ReturnType<typeof createPeriodWriter>) {
  return {
    reading: (each: PeriodReading) => ({
      ...period(each.period),
      ...figureJson(each.figure),
      ...(each.band && { band: each.band }),
      ...(each.alsoOver && { alsoOver: figureJson(each.alsoOver) }),
    }),
    breakdown: ({ by, periods }: BreakdownReading) => ({
      by,
      periods: periods.map((each) => ({
        ...period(each.period),
        parts: each.parts.map(({ part, figure }) => ({ part, ...figureJson(figure) })),
      })),
    }),
  };
}

/** Writes what both sides share: scores, credit and bonuses. */
function createSharedWriter(zone: string) {
  const period = createPeriodWriter(zone);
  const { reading, breakdown } = createReadingWriter(period);
  return {
    alignment: ({ alignment, periods }: AlignmentReading) => ({
      alignment,
      periods: periods.map(({ period: own, score }) => ({
        ...period(own),
        ...(score.total && { total: exactJson(score.total) }),
        sides: {
          marketing: sideJson(score.sides.marketing),
          sales: sideJson(score.sides.sales),
        },
        components: score.components.map(componentJson),
      })),
    }),
    attribution: ({ attribution, what, periods, channels }: AttributionReading) => ({
      attribution,
      what,
      periods: periods.map(reading),
      channels: breakdown({ by: 'channel', periods: channels }).periods,
    }),
    incentive: ({ incentive, periods }: IncentiveReading) => ({
      incentive,
      periods: periods.map(({ period: own, standing }) => ({ ...period(own), ...standing })),
    }),
  };
}

/** Writes the parts of a measurement. */
function createWriter(zone: string) {
  const period = createPeriodWriter(zone);
  const { reading, breakdown } = createReadingWriter(period);
  return {
    version: ({ version, from, until, clocks }: VersionReading) => ({
      version,
      ...(from !== undefined && { from: formatInstant(from) }),
      ...(until !== undefined && { until: formatInstant(until) }),
      clocks,
    }),
    metric: ({ metric, unit, per, periods, trend, breakdowns }: MetricReading) => ({
      metric,
      unit,
      per,
      periods: periods.map(reading),
      ...(trend && { trend }),
      breakdowns: breakdowns.map(breakdown),
    }),
    sla: ({ by, id, side, weeks, periods, open, paused, errors, lacks }: SlaReading) => ({
      by,
      id,
      side,
      ...(lacks.length > 0 ? { lacks } : { open, paused, errors }),
      weeks: weeks.map(reading),
      ...(periods.length > 0 && { periods: periods.map(reading) }),
    }),
    commitment: ({ commitment, side, unit, periods }: CommitmentReading) => ({
      commitment,
      side,
      unit,
      periods: periods.map(({ standing, ...each }) => ({ ...reading(each), standing })),
    }),
    block: ({ label, weeks, state, counts, value, settledAt }: Block) => ({
      block: label,
      weeks: weeks.map((week) => week.label),
      state,
      ...counts,
      ...(value && { value: `${value.numerator}/${value.denominator}` }),
      ...(settledAt !== undefined && { settledAt: formatInstant(settledAt) }),
    }),
  };
}

function figureJson({ status, value, isNotReached, lacks, n, k, wilson, beside }: Figure) {
  return {
    status,
    ...(value && exactJson(value)),
    ...(isNotReached && { isNotReached }),
    ...(lacks && { lacks }),
    ...(n !== undefined && { n }),
    ...(k !== undefined && { k }),
    ...(wilson && { wilson }),
    ...(Object.keys(beside).length > 0 && { beside }),
  };
}

const decimals = 6;

/** Exact, and rounded half away from zero for readers without fractions. */
function exactJson(value: Exact) {
  const scaled = roundQuotient(value.numerator * 10n ** BigInt(decimals), value.denominator);
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const decimal = `${scaled < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return { value: formatExact(value), decimal };
}

function sideJson({ available, points }: { readonly available: Exact; readonly points?: Exact }) {
  return { available: formatExact(available), ...(points && { points: exactJson(points) }) };
}

function componentJson({ component, points }: ScoredComponent) {
  return { component: component.id, metric: component.metric, ...(points && { points: exactJson(points) }) };
}
