/** Local dates are `YYYY-MM-DD` texts; a day is the same date as a whole number, days since 1970-01-01. */
export type LocalDate = string;
/** The day of a real date of the years 0001 to 9999; undefined for other texts and for dates like 2026-02-29. */
export declare function parseLocalDate(text: string): number | undefined;
/** The day of a date that is known to be real; a bug otherwise. */
export declare function dayOfDate(date: LocalDate): number;
export declare function dateOfDay(day: number): LocalDate;
/** The day of year, month (1–12) and date; months beyond 12 or below 1 run into the neighbouring years. */
export declare function dayOf(year: number, month: number, date: number): number;
/** Year, month (1–12) and date of a day. */
export declare function calendarOf(day: number): {
    year: number;
    month: number;
    date: number;
};
/** 0 = Monday … 6 = Sunday. */
export declare function weekdayOf(day: number): number;
