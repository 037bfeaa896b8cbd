import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';
/** A plan counts only when both sides signed it (semantics §10); nobody signs for a side by a role of the other. */
export declare function unsignedBreaks({ agreement, plan }: PlanFigures): readonly PlanBreak[];
