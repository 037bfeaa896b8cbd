import type { PlanReading } from '../../plan/plan-reading.ts';
import { type Html } from '../html.ts';
import { type View } from '../view.ts';
/** What has to enter every stage in every month, all segments together. */
export declare function monthTable(view: View, { agreement, need, plan }: PlanReading): Html;
