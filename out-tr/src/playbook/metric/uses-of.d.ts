import type { Metric } from '../../model/metric.ts';
import { type Html } from '../html.ts';
import { type View } from '../view.ts';
/** Everything in the agreement that refers to a metric, as links; nothing when nothing does. */
export declare function usesOf(view: View, { id }: Metric): Html;
