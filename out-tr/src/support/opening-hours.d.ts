/** When a calendar is open (semantics §5). Plain data; dates are `YYYY-MM-DD`, times `HH:MM` with `24:00` for midnight's end. */
export interface OpeningHours {
    readonly id: string;
    /** IANA name. */
    readonly zone: string;
    readonly weekly: readonly WeeklyShift[];
    /** Closed dates, sorted. */
    readonly holidays: readonly string[];
    /** Years whose holidays are declared; absent = the calendar has no holidays and no end. */
    readonly holidayYears?: readonly number[];
    /** Replaces the date's weekly hours and holiday; empty = closed. */
    readonly exceptions: Readonly<Record<string, readonly Shift[]>>;
}
export interface WeeklyShift extends Shift {
    readonly days: readonly Weekday[];
}
/** `to` <= `from` closes on the next date. */
export interface Shift {
    readonly from: string;
    readonly to: string;
}
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
