import type { Member } from '../../model/people.ts';
import type { PlanCapacity } from '../../model/plan.ts';
import { type Exact } from '../../support/exact.ts';
import { type DaySpan } from './net-days.ts';
import type { WorkingCalendar } from './working-calendar.ts';
/** What one member can do on one day. */
export interface DayCapacity {
    readonly day: number;
    /** Undefined for a member without a limit. */
    readonly leads: Exact | undefined;
    readonly minutes: Exact;
}
/** A member with everything that takes or gives capacity. */
export interface MemberAtWork {
    /** Undefined for a member without a limit. */
    readonly leadsPerDay: (day: number) => Exact | undefined;
    readonly calendar: WorkingCalendar;
    readonly minutesPerDay: Exact;
    readonly absences: readonly DaySpan[];
    readonly renewals: readonly (DaySpan & {
        readonly daysPerWeek: Exact;
    })[];
    /** What is left of a day while a change holds. */
    readonly changes: readonly (DaySpan & {
        readonly factor: Exact;
    })[];
}
export declare function memberAtWork(member: Pick<Member, 'team' | 'absences' | 'capacity'>, calendar: WorkingCalendar, { hoursPerDay, renewals, changes }: Pick<PlanCapacity, 'hoursPerDay' | 'renewals' | 'changes'>): MemberAtWork;
/** What a member can do on each day of the week that begins on `monday`; days on which nothing is possible are left out. */
export declare function weekOfMember(member: MemberAtWork, monday: number): readonly DayCapacity[];
