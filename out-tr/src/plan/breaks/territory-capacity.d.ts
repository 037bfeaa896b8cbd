import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';
/** Territories to which more leads come in some month than they can take, or more work than they have time for. */
export declare function territoryBreaks({ agreement, territories, minutesPerLead, plan, }: PlanFigures): readonly PlanBreak[];
