import type { Agreement } from '../../model/agreement.ts';
import type { PlanCapacity } from '../../model/plan.ts';
import { weekdayOf } from '../../support/local-date.ts';
import { type DayCapacity, memberAtWork, weekOfMember } from './member-capacity.ts';
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
export function daysOfMember(
  id: string,
  { from, until }: Days,
  { agreement, capacity, calendars }: PeopleAtWork,
): readonly DayCapacity[] {
  const member = agreement.members[id];
  if (!member?.active) return [];
  const calendar = calendars(member.calendar ?? agreement.teams[member.team]?.calendar ?? agreement.calendar);
  if (calendar === undefined) return [];
  const atWork = memberAtWork(member, calendar, capacity);
  const days: DayCapacity[] = [];
  for (let monday = mondayOf(from); monday < until; monday += 7) days.push(...weekOfMember(atWork, monday));
  return days.filter(({ day }) => day >= from && day < until);
}

export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}
