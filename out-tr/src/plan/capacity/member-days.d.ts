import type { Agreement } from '../../model/agreement.ts';
import type { PlanCapacity } from '../../model/plan.ts';
import { type DayCapacity } from './member-capacity.ts';
import type { WorkingCalendar } from './working-calendar.ts';
/** Days since 1970-01-01, the last one excluded. */
export interface Days {
    readonly from: number;
    readonly until: number;
}
/** What the days of members are worked out from. */
export interface PeopleAtWork {
    readonly agreement: Pick<Agreement, 'members' | 'teams' | 'calendar'>;
    readonly capacity: Pick<PlanCapacity, 'hoursPerDay' | 'renewals' | 'changes'>;
    readonly calendars: (id: string) => WorkingCalendar | undefined;
}
/** What an active member can do on each day; days on which nothing is possible are left out. */
export declare function daysOfMember(id: string, { from, until }: Days, { agreement, capacity, calendars }: PeopleAtWork): readonly DayCapacity[];
export declare function mondayOf(day: number): number;
