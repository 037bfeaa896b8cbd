import type { Calendar } from '../model/calendar.ts';
/** Minutes of the longest time in an ordinary week in which a calendar is closed. */
export declare function longestBreakMinutes({ weekly }: Calendar): number;
