import type { BenchHours, Deadline } from './deadline.ts';
/** What the bench uses of luxon. */
export interface LuxonDateTime {
    readonly weekday: number;
    readonly plus: (amount: {
        readonly days: number;
    }) => LuxonDateTime;
    readonly startOf: (unit: 'day') => LuxonDateTime;
    readonly set: (time: {
        readonly hour: number;
        readonly minute: number;
    }) => LuxonDateTime;
    readonly toISODate: () => string;
    readonly toMillis: () => number;
}
export interface Luxon {
    readonly fromMillis: (at: number, options: {
        readonly zone: string;
    }) => LuxonDateTime;
}
/** Day by day: what is left of today's hours, else the next day's. */
export declare function luxonDeadline(luxon: Luxon, { zone, opens, closes, holidays }: BenchHours): Deadline;
