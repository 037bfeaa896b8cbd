import type { Plan } from './plan.ts';
import type { Slot } from './slots.ts';
import type { Stage } from './stages.ts';
import type { Unit } from './units.ts';
/** A stage whose steps know how far the sums can still go; `unsaid`: leaves that are still to be said otherwise. */
export type Narrow = (stage: Stage, unsaid: readonly number[]) => Stage;
/** For stages that are added to the rows of all, in this order. */
export declare function narrowing(plan: Plan, units: readonly Unit[], slots: readonly Slot[], order: readonly Stage[]): Narrow;
