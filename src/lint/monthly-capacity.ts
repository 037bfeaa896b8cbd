import type { Agreement } from '../model/agreement.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Member } from '../model/people.ts';
import { dateOfDay, weekdayOf } from '../support/local-date.ts';
import { firstDayOf, type Month, monthLater } from '../support/month.ts';
import type { Weekday } from '../support/opening-hours.ts';
import { add, type Rational, rational } from '../support/rational.ts';

/**
 * Leads that members can take in a month, rounded down: by working days less absences, a week having as many as the
 * calendar opens (semantics §10). Undefined when one of them has no limit. Renewals only make it less.
 */
export function monthlyCapacity(
  agreement: Agreement,
  members: readonly string[],
  month: Month,
): number | undefined {
  let leads = rational(0);
  for (const id of members) {
    const member = agreement.members[id];
    if (!member?.active) continue;
    const own = leadsOf(agreement, member, month);
    if (own === undefined) return undefined;
    leads = add(leads, own);
  }
  return Math.floor(leads.numerator / leads.denominator);
}

function leadsOf(agreement: Agreement, member: Member, month: Month): Rational | undefined {
  const { capacity } = member;
  const calendar = calendarOf(agreement, member);
  if (capacity === undefined || calendar === undefined) return undefined;
  const working = datesOf(month).filter(({ date, weekday }) => isOpen(calendar, date, weekday));
  const present = working.filter(({ date }) => !isAway(member, date)).length;
  const days = { day: 1, week: openWeekdays(calendar).size, month: working.length }[capacity.per];
  return days === 0 ? rational(0) : rational(capacity.n * present, days);
}

function calendarOf(agreement: Agreement, { calendar, team }: Member): Calendar | undefined {
  return agreement.calendars[calendar ?? agreement.teams[team]?.calendar ?? agreement.calendar];
}

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface DateOfMonth {
  readonly date: string;
  readonly weekday: Weekday | undefined;
}

function datesOf(month: Month): readonly DateOfMonth[] {
  const [first, next] = [firstDayOf(month), firstDayOf(monthLater(month, 1))];
  return Array.from({ length: next - first }, (_, index) => ({
    date: dateOfDay(first + index),
    weekday: week[weekdayOf(first + index)],
  }));
}

function openWeekdays({ weekly }: Calendar): ReadonlySet<Weekday | undefined> {
  return new Set(weekly.flatMap(({ days }) => days));
}

/** An exception replaces the hours and the holiday of its date. */
function isOpen(calendar: Calendar, date: string, weekday: Weekday | undefined): boolean {
  const exception = calendar.exceptions[date];
  if (exception !== undefined) return exception.length > 0;
  return openWeekdays(calendar).has(weekday) && !calendar.holidays.includes(date);
}

function isAway({ absences }: Member, date: string): boolean {
  return absences.some(({ from, to }) => from <= date && date <= to);
}
