import type { Place } from '../../diagnostics/place.ts';
import type { CapacityChange, PlanSegment } from '../../model/plan.ts';
import type { Commitment } from '../../model/sla.ts';
import type { Side } from '../../model/text.ts';
import type { Exact } from '../../support/exact.ts';
import type { TerritoryCapacity } from '../capacity/territory-capacity.ts';
import type { Deadline } from '../deadline.ts';
/** An assumption that breaks a plan, or that the agreement itself contradicts, with the numbers. */
export type PlanBreak = {
    readonly place: Place;
} & ({
    readonly kind: 'segment-shares';
    readonly sum: Exact;
} | {
    readonly kind: 'territory-shares';
    readonly segment: PlanSegment;
    readonly sum: Exact;
} | EarlyNeed | {
    readonly kind: 'late-pipeline';
    readonly deadline: Deadline;
    readonly startsOn: string;
} | {
    readonly kind: 'lead-capacity' | 'touch-time';
    readonly territory: TerritoryCapacity;
    readonly months: TerritoryCapacity['months'];
    /** Leads of a week without holidays and absences, or minutes per lead. */
    readonly rate: Exact | undefined;
} | {
    readonly kind: 'coverage-below-need';
    readonly target: Exact;
    /** Undefined when no coverage would be enough. */
    readonly needed: Exact | undefined;
    readonly delivers: Exact;
} | Volume | {
    readonly kind: 'rate-below-promise' | 'rate-above-promise';
    readonly segment: PlanSegment;
    readonly commitment: Commitment;
    readonly planned: Exact;
} | {
    readonly kind: 'short-notice';
    readonly change: CapacityChange;
    readonly days: number;
    readonly asked: number;
} | {
    readonly kind: 'unsigned';
    readonly sides: readonly Side[];
});
/** Leads that are needed before anybody works for the plan. */
export interface EarlyNeed {
    readonly kind: 'early-need';
    readonly segment: PlanSegment;
    readonly stage: string;
    readonly early: Exact;
    readonly total: Exact;
    readonly firstMonth: string;
    readonly startsIn: string;
}
/** A promise of fewer entries than the plan needs in its worst period. */
export interface Volume {
    readonly kind: 'volume-below-need';
    readonly commitment: Commitment;
    readonly stage: string;
    readonly months: {
        readonly from: string;
        readonly to: string;
    };
    readonly needed: Exact;
    readonly promised: Exact;
}
export type BreakKind = PlanBreak['kind'];
export type BreakOf<K extends BreakKind> = PlanBreak & {
    readonly kind: K;
};
