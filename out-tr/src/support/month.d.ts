/** Months are `YYYY-MM` texts; their number counts months since the year 0. */
export type Month = string;
/** The number of a real month; undefined for other texts. */
export declare function parseMonth(text: string): number | undefined;
/** The number of a month that is known to be real; a bug otherwise. */
export declare function monthNumber(month: Month): number;
/** The month that lies so many months later; earlier for negative ones. */
export declare function monthLater(month: Month, months: number): Month;
/** Every month from the first to the last, both included. */
export declare function monthsOf({ from, to }: {
    readonly from: Month;
    readonly to: Month;
}): readonly Month[];
/** The first day of a month, as a day since 1970-01-01. */
export declare function firstDayOf(month: Month): number;
/** The month that holds a local date. */
export declare function monthOfDate(date: string): Month;
