import type { Exact } from '../support/exact.ts';

/** What metrics came to in one period, by id, in their own units; without an entry there is no value. */
export type MetricValues = Readonly<Record<string, Exact | undefined>>;
