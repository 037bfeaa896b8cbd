import type { Calendar } from '../../model/calendar.ts';
/** When a calendar is open, by day since 1970-01-01. */
export interface WorkingCalendar {
    /** Minutes of open time; a day with any is a working day (semantics §1). */
    readonly minutesOn: (day: number) => number;
    /** Working days of a week without holidays and exceptions; at least 1. */
    readonly daysPerWeek: number;
    /** True for a weekday on which the calendar is regularly open. */
    readonly isRegular: (weekday: number) => boolean;
}
/** The working calendars of an agreement, each made when it is first asked for. */
export declare function workingCalendars(calendars: Readonly<Record<string, Calendar>>): (id: string) => WorkingCalendar | undefined;
