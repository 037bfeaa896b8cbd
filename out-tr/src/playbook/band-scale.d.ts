import type { Metric } from '../model/metric.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** The bands of a metric as a strip from small to large, each named in words; nothing without bands. */
export declare function bandScale(view: View, metric: Metric): Html;
