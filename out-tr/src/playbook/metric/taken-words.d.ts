import type { Metric } from '../../model/metric.ts';
import { type View } from '../view.ts';
/** What a period of the metric holds, and when it stands (semantics §8). */
export declare function takenWords(view: View, { measure }: Metric): string;
