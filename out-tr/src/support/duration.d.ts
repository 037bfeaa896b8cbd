/**
 * A duration as the agreement writes it, e.g. `4 business hours` (semantics §1).
 * `minutes` and `hours` elapse on the UTC line, `businessMinutes` and `businessHours` are open time of a calendar,
 * `businessDays` end with the n-th working day, `calendarDays` at the same local time n dates later.
 */
export interface Duration {
    readonly amount: number;
    readonly unit: DurationUnit;
}
export type DurationUnit = 'minutes' | 'hours' | 'businessMinutes' | 'businessHours' | 'businessDays' | 'calendarDays';
