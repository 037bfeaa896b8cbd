import type { Agreement } from '../../model/agreement.ts';
import type { PlanCapacity } from '../../model/plan.ts';
import type { Territory } from '../../model/territory.ts';
import { type Exact, exact, nothing, over, plus } from '../../support/exact.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { firstDayOf, type Month, monthLater, monthsOf } from '../../support/month.ts';
import type { MonthlyNeed } from '../monthly-need.ts';
import type { DayCapacity } from './member-capacity.ts';
import { type Days, daysOfMember, mondayOf } from './member-days.ts';
import { type Load, loadOf } from './territory-load.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A territory's load, month by month and week by week. */
export interface TerritoryCapacity {
  readonly territory: Territory;
  readonly months: readonly (Load & { readonly month: Month })[];
  /** Weeks by the local date of their Monday; the first and the last may be cut off by the months. */
  readonly weeks: readonly (Load & { readonly monday: string })[];
}

export interface CapacityQuestion {
  readonly agreement: Pick<Agreement, 'members' | 'teams' | 'calendar' | 'territories'>;
  readonly capacity: PlanCapacity;
  readonly calendars: (id: string) => WorkingCalendar | undefined;
  readonly minutesPerLead: Exact | undefined;
  /** The months looked at, both included. */
  readonly span: { readonly from: Month; readonly to: Month };
}

/** The leads of a territory are spread over the working days of the agreement's calendar, month by month. */
export function territoryCapacity(
  territory: Territory,
  need: MonthlyNeed,
  question: CapacityQuestion,
): TerritoryCapacity {
  const { agreement, calendars, minutesPerLead, span } = question;
  const days = { from: firstDayOf(span.from), until: firstDayOf(monthLater(span.to, 1)) };
  const able = byDay(daysOfMembers(territory, days, question));
  const asked = dailyNeed(need, span, calendars(agreement.calendar));
  const months = monthsOf(span).map((month) => {
    const ofMonth = between(able, firstDayOf(month), firstDayOf(monthLater(month, 1)));
    return { month, ...loadOf(need.get(month) ?? nothing, ofMonth, minutesPerLead) };
  });
  return { territory, months, weeks: weeksOf(days, { able, asked, minutesPerLead }) };
}

/** A member of several territories gives each an equal part. */
function daysOfMembers(territory: Territory, span: Days, question: CapacityQuestion): readonly DayCapacity[] {
  const { territories } = question.agreement;
  return territory.members.flatMap((id) => {
    const shared = Object.values(territories).filter(({ members }) => members.includes(id)).length;
    return daysOfMember(id, span, question).map((day) => divided(day, Math.max(1, shared)));
  });
}

function divided({ day, leads, minutes }: DayCapacity, parts: number): DayCapacity {
  if (parts === 1) return { day, leads, minutes };
  return { day, leads: leads && over(leads, exact(parts)), minutes: over(minutes, exact(parts)) };
}

type ByDay = ReadonlyMap<number, readonly DayCapacity[]>;

function byDay(days: readonly DayCapacity[]): ByDay {
  const map = new Map<number, DayCapacity[]>();
  for (const each of days) {
    const same = map.get(each.day);
    if (same === undefined) map.set(each.day, [each]);
    else same.push(each);
  }
  return map;
}

function between(days: ByDay, from: number, until: number): readonly DayCapacity[] {
  return Array.from({ length: until - from }, (_, index) => days.get(from + index) ?? []).flat();
}

/** How many leads come on each day; a month without any working day spreads them over all its dates. */
function dailyNeed(
  need: MonthlyNeed,
  span: CapacityQuestion['span'],
  calendar: WorkingCalendar | undefined,
): ReadonlyMap<number, Exact> {
  const daily = new Map<number, Exact>();
  for (const month of monthsOf(span)) {
    const first = firstDayOf(month);
    const all = Array.from({ length: firstDayOf(monthLater(month, 1)) - first }, (_, index) => first + index);
    const working = all.filter((day) => (calendar?.minutesOn(day) ?? 0) > 0);
    const days = working.length === 0 ? all : working;
    const each = over(need.get(month) ?? nothing, exact(days.length));
    for (const day of days) daily.set(day, each);
  }
  return daily;
}

interface Daily {
  readonly able: ByDay;
  readonly asked: ReadonlyMap<number, Exact>;
  readonly minutesPerLead: Exact | undefined;
}

function weeksOf({ from, until }: Days, { able, asked, minutesPerLead }: Daily): TerritoryCapacity['weeks'] {
  const weeks: (Load & { readonly monday: string })[] = [];
  for (let monday = mondayOf(from); monday < until; monday += 7) {
    let mqls = nothing;
    for (let day = monday; day < monday + 7; day++) mqls = plus(mqls, asked.get(day) ?? nothing);
    weeks.push({
      monday: dateOfDay(monday),
      ...loadOf(mqls, between(able, monday, monday + 7), minutesPerLead),
    });
  }
  return weeks;
}
