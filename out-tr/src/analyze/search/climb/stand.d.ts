import type { EventColumns } from '../../score/event-columns.ts';
import type { Scene } from '../../score/scene.ts';
import type { VerdictPlan } from '../../score/verdict-plan.ts';
import type { Replayed } from '../../timeline/replay.ts';
import type { PartSums } from './part-sums.ts';
/** Where a lead stands. */
export interface Stand {
    /** Of every variable, those that events and points decide, too. */
    readonly classes: readonly number[];
    /** By variable of a verdict, the points that decide it, with soft bounds. */
    readonly points: ReadonlyMap<number, number>;
    /** By variable of a grade, by how many points more is known than has to be; where not enough is, less than 0. */
    readonly known: ReadonlyMap<number, number>;
}
/** Under an objection there are no events and no points. */
export declare function unscored(scene: Scene, ofLead: readonly number[]): Stand;
export interface StandOptions {
    readonly plan: VerdictPlan;
    readonly sums: PartSums;
    readonly places: EventColumns;
}
/** Where a lead stands whose events add up to these values. */
export declare function standOf({ plan, sums, places }: StandOptions, ofLead: readonly number[], { values, unbounded }: Replayed): Stand;
