import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';
/** Opportunities that must exist before the plan starts: the first such date of every segment. */
export declare function latePipelineBreaks({ plan, deadlines, need }: PlanFigures): readonly PlanBreak[];
