import type { PlanReading } from '../../plan/plan-reading.ts';
import { type Html } from '../html.ts';
import { type View } from '../view.ts';
/** What must exist by which date, the earliest first. */
export declare function deadlineTable(view: View, { agreement, deadlines }: PlanReading): Html;
