import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';
/** A target of coverage that does not deliver what is still to be won. */
export declare function coverageBreaks({ plan, coverage }: PlanFigures): readonly PlanBreak[];
