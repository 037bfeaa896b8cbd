import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';
/** What is needed before anybody works for the plan, of the first stage of every segment; never dropped. */
export declare function earlyNeedBreaks({ plan, need }: PlanFigures): readonly PlanBreak[];
