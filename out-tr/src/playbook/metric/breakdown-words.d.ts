import type { Metric } from '../../model/metric.ts';
import { type Html } from '../html.ts';
import { type View } from '../view.ts';
/** By what a metric is taken apart, each on its own line. */
export declare function breakdownWords(view: View, { breakdowns, breakdownsPer, per }: Metric): Html;
