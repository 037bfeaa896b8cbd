import type { Member } from '../../model/people.ts';
import type { Pool, RoutingRule } from '../../model/routing.ts';
import type { Interval } from '../../support/open-intervals.ts';
import type { WorkingHours } from './working-hours.ts';
/** Routing with everything it reads made exact: instants instead of dates, members instead of their names. */
export interface RoutingPlan {
    readonly zone: string;
    /** First match wins. */
    readonly rules: readonly Pick<RoutingRule, 'id' | 'when' | 'assign' | 'reviewQueue'>[];
    readonly pools: Readonly<Record<string, PoolPlan>>;
    /** The queue at the end of everything. */
    readonly fallback: string;
}
export interface PoolPlan extends Pick<Pool, 'id' | 'reset' | 'onReturn' | 'assignWithinMinutes' | 'onEmpty'> {
    readonly members: readonly PoolMember[];
}
export interface PoolMember extends Pick<Member, 'id' | 'weight' | 'active' | 'capacity' | 'skills'> {
    /** Half-open, sorted, disjoint and not adjacent: two absences without a break are one. */
    readonly absences: readonly Interval[];
    /** Absent = always. */
    readonly hours?: WorkingHours;
}
/** Overlapping and adjacent intervals as one, sorted. */
export declare function united(intervals: readonly Interval[]): readonly Interval[];
