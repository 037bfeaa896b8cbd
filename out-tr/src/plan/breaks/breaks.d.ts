import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';
/** Everything that breaks a plan, the arithmetic first and the signatures last. */
export declare function breaksOf(figures: PlanFigures): readonly PlanBreak[];
