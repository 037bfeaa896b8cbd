import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';
/** The segments bring the whole target, and the territories take all leads of a segment: no more and no less. */
export declare function shareBreaks({ plan }: PlanFigures): readonly PlanBreak[];
