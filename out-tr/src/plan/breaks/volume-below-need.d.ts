import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';
/** Promises of a number of entries that lie below what the plan needs in some period; the worst one is told. */
export declare function volumeBreaks(figures: PlanFigures): readonly PlanBreak[];
