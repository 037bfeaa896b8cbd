import type { EventType } from './event-type.ts';
import type { Folding } from './fold.ts';
import type { Plan } from './plan.ts';
import { type Step } from './schedule.ts';
import { type Settlement } from './settlements.ts';
/** A cluster and the order of its units. */
export interface Stage {
    readonly steps: readonly Step[];
    readonly isOwn: boolean;
    /** The length of silence says something about its events. */
    readonly isSilent: boolean;
}
export interface Stages {
    /** What adds to the same sums as silence, but is the same however long that is. */
    readonly early: readonly Stage[];
    /** What has sums of its own, then what adds to those of all. */
    readonly late: readonly Stage[];
    readonly atEnd: readonly Settlement[];
}
export declare function stagesOf(plan: Plan, { units, making, open: openMaking }: Folding): Stages;
export declare function isSilent({ kind }: EventType, { silence }: Plan): boolean;
