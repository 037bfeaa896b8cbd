import type { TableName } from '../../records/load/table-plan.ts';
import type { Exact } from '../../support/exact.ts';
import type { Interval } from '../figures/wilson.ts';

/**
 * What a metric came to in one period, or in one part of it.
 * - `value`: it has one;
 * - `none`: there was nothing to count;
 * - `immature`: cases may still change it;
 * - `too few`: a part, or a period of a trend, that shows counts without a value;
 * - `not settled`: the period has not ended, or has not settled yet;
 * - `insufficient`: what it is divided by is nothing, or not known;
 * - `reached`: nothing is left to be won, so there is no ratio;
 * - `over`: the period is over, and what was asked is about what is still to come in it;
 * - `no data`: what it is made of was not exported, or is written down nowhere.
 */
export interface Figure {
  readonly status:
    | 'value'
    | 'none'
    | 'immature'
    | 'too few'
    | 'not settled'
    | 'insufficient'
    | 'reached'
    | 'over'
    | 'no data';
  /** In the unit of the metric (`model/measure-unit.ts`); money in minor units. */
  readonly value?: Exact;
  /** The quantile lies on a lead that nobody has contacted: it is above `value`. */
  readonly isNotReached?: boolean;
  /** Cases, and how many of them count; of a share. */
  readonly n?: number;
  readonly k?: number;
  /** Two-sided 95 %; of a share of cases. */
  readonly wilson?: Interval;
  /** Of `no data`: the tables that were not exported and that it needs. */
  readonly lacks?: readonly TableName[];
  /** What stands beside the value and is not in it, by name: pending, out of order, canceled … */
  readonly beside: Readonly<Record<string, number>>;
}

/** A figure without a value. */
export function figureWithout(
  status: Exclude<Figure['status'], 'value'>,
  beside: Figure['beside'] = {},
): Figure {
  return { status, beside };
}

export function figureOf(value: Exact, beside: Figure['beside'] = {}): Figure {
  return { status: 'value', value, beside };
}
