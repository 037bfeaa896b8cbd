import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import { ownValue } from '../support/own-value.ts';
import type { BreakdownReading, Measurement } from './measurement.ts';

/** What every telling of a measurement has to admit (semantics §8), gathered from its readings. */
export interface Doubts {
  /** Clocks of all promises at asOf. */
  readonly open: number;
  readonly paused: number;
  /** Clocks of which their calendars say nothing. */
  readonly untold: number;
  /** By metric, how many periods may still change. */
  readonly immature: readonly { readonly metric: string; readonly periods: number }[];
  /** Parts of breakdowns that are too small to be told. */
  readonly smallParts: number;
}

export function doubtsOf({ slas, metrics }: Pick<Measurement, 'slas' | 'metrics'>): Doubts {
  const sum = (count: (sla: (typeof slas)[number]) => number): number =>
    slas.reduce((all, sla) => all + count(sla), 0);
  return {
    open: sum(({ open }) => open),
    paused: sum(({ paused }) => paused),
    untold: sum(({ errors }) => Object.values(errors).reduce((all, each) => all + each, 0)),
    immature: metrics.flatMap(({ metric, periods }) => {
      const waiting = periods.filter(({ figure }) => figure.status === 'immature').length;
      return waiting === 0 ? [] : [{ metric, periods: waiting }];
    }),
    smallParts: metrics.reduce((all, { breakdowns }) => all + smallPartsOf(breakdowns), 0),
  };
}

function smallPartsOf(breakdowns: readonly BreakdownReading[]): number {
  const parts = breakdowns.flatMap(({ periods }) => periods.flatMap(({ parts: own }) => own));
  return parts.filter(({ figure }) => figure.status === 'too few').length;
}

/** Credit that no touch got, of the first metric of attribution, in its newest period that begins before an instant. */
export interface Unattributed {
  /** As `2026-Q4`. */
  readonly label: string;
  readonly unattributedMinor: number;
  readonly wholeMinor: number;
}

/** Undefined where nothing is attributed. */
export function unattributedOf(
  agreement: Pick<Agreement, 'metrics'>,
  { metrics }: Pick<Measurement, 'metrics'>,
  before: Instant,
): Unattributed | undefined {
  const reading = metrics
    .find(({ metric }) => ownValue(agreement.metrics, metric)?.measure.of === 'attributed')
    ?.periods.filter(({ period }) => period.start < before)
    .at(-1);
  const { unattributedMinor = 0, wholeMinor = 0 } = reading?.figure.beside ?? {};
  if (reading === undefined || wholeMinor === 0) return undefined;
  return { label: reading.period.label, unattributedMinor, wholeMinor };
}
