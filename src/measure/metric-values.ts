import type { Exact } from '../support/exact.ts';

/** What metrics came to in one period, by id, in their own units; without an entry there is no value. */
export type MetricValues = Readonly<Record<string, Exact | undefined>>;

/** Values, and of other metrics what they are at least: a time to a contact that has not taken place can only grow. */
export interface KnownValues {
  readonly values: MetricValues;
  readonly least: MetricValues;
}
