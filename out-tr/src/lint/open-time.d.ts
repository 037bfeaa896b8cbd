import type { Agreement } from '../model/agreement.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Sla } from '../model/sla.ts';
import type { Duration } from '../support/duration.ts';
import type { Shift } from '../support/opening-hours.ts';
/** The calendar an SLA names, else the agreement's; the owner's team decides only when a clock starts. */
export declare function calendarOf(agreement: Agreement, sla: Sla): Calendar | undefined;
/** Open minutes of the longest ordinary weekday of a calendar. */
export declare function longestDayMinutes(calendar: Calendar): number;
/** Minutes of a target written in open time; undefined for every other unit. */
export declare function targetMinutes(duration: Duration): number | undefined;
/** Minutes of a target as open time of a calendar, with working days as whole days; undefined for elapsed time. */
export declare function openMinutes(duration: Duration, calendar: Calendar): number | undefined;
/** Minutes of elapsed time; undefined for open time. */
export declare function elapsedMinutes(duration: Duration): number | undefined;
/** Length of a shift; one that ends where it starts lasts a whole day. */
export declare function shiftMinutes({ from, to }: Shift): number;
/** The minute of the day at which a shift begins. */
export declare function shiftStart({ from }: Shift): number;
