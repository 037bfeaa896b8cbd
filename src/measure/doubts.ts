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

/** Credit of a metric of attribution that no touch got, in its newest period that begins before an instant. */
export interface Unattributed {
  readonly what: 'revenue' | 'pipeline';
  /** Id of the metric; absent = there is only one to be told. */
  readonly metric?: string;
  /** As `2026-Q4`. */
  readonly label: string;
  readonly unattributedMinor: number;
  readonly wholeMinor: number;
}

/** What no touch explains of the revenue that metrics credit; of pipeline where none credits revenue. One for each model. */
export function unattributedOf(
  { metrics: definitions }: Pick<Agreement, 'metrics'>,
  { metrics }: Pick<Measurement, 'metrics'>,
  before: Instant,
): readonly Unattributed[] {
  const all = metrics.flatMap(({ metric, periods }) => {
    const measure = ownValue(definitions, metric)?.measure;
    const { period, figure } = periods.filter((each) => each.period.start < before).at(-1) ?? {};
    const { unattributedMinor = 0, wholeMinor = 0 } = figure?.beside ?? {};
    if (measure?.of !== 'attributed' || period === undefined || wholeMinor === 0) return [];
    const { what, attribution } = measure;
    return [{ what, attribution, metric, label: period.label, unattributedMinor, wholeMinor }];
  });
  const revenue = all.filter(({ what }) => what === 'revenue');
  const told = revenue.length > 0 ? revenue : all;
  // An amount and a share by one model leave the same unexplained.
  const distinct = told.filter(
    ({ attribution }, index) => told.findIndex((other) => other.attribution === attribution) === index,
  );
  return distinct.map(({ attribution: _, metric, ...rest }) =>
    distinct.length > 1 ? { ...rest, metric } : rest,
  );
}
