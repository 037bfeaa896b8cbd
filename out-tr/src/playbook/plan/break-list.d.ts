import type { PlanReading } from '../../plan/plan-reading.ts';
import { type Html } from '../html.ts';
import { type View } from '../view.ts';
/** What breaks a plan, in sentences. */
export declare function breakList(view: View, { agreement, breaks }: PlanReading): Html;
