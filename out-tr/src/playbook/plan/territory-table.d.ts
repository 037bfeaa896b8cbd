import type { PlanReading } from '../../plan/plan-reading.ts';
import { type Html } from '../html.ts';
import { type View } from '../view.ts';
/** Every territory in its fullest month. */
export declare function territoryTable(view: View, { territories }: PlanReading): Html;
/** Coverage, and what the promises alone would bring. */
export declare function coverageFacts(view: View, { coverage, promises, agreement }: PlanReading): Html;
