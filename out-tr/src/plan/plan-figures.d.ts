import type { Agreement } from '../model/agreement.ts';
import type { Plan } from '../model/plan.ts';
import { type Exact } from '../support/exact.ts';
import { type TerritoryCapacity } from './capacity/territory-capacity.ts';
import { type Deadline } from './deadline.ts';
import { type PlanNeed } from './plan-need.ts';
/** Everything that a plan comes to, before it is judged. */
export interface PlanFigures {
    readonly agreement: Agreement;
    readonly plan: Plan;
    readonly need: PlanNeed;
    readonly deadlines: readonly Deadline[];
    readonly coverage: CoverageFigures | undefined;
    /** Empty where the plan names no capacity or no territory. */
    readonly territories: readonly TerritoryCapacity[];
    /** Touches times minutes, where both are known. */
    readonly minutesPerLead: Exact | undefined;
}
interface CoverageFigures {
    readonly target: Exact;
    readonly slip: Exact;
    readonly winRate: Exact;
    /** Undefined when no pipeline would be enough. */
    readonly needed: Exact | undefined;
    readonly delivers: Exact;
}
export declare function planFigures(agreement: Agreement, plan: Plan): PlanFigures;
export {};
