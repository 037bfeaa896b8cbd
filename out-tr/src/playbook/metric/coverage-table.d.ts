import type { Metric } from '../../model/metric.ts';
import { type Html } from '../html.ts';
import { type View } from '../view.ts';
/** How much coverage which win rate needs, with the slip of this metric; nothing for another measure. */
export declare function coverageTable(view: View, { measure }: Metric): Html;
