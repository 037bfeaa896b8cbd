import type { BenchHours, Deadline } from './deadline.ts';
/** What the bench uses of Temporal. */
export interface Temporal {
    readonly Instant: {
        readonly fromEpochMilliseconds: (at: number) => TemporalInstant;
    };
    readonly PlainTime: new (hour: number, minute: number) => object;
}
interface TemporalInstant {
    readonly epochMilliseconds: number;
    readonly toZonedDateTimeISO: (zone: string) => {
        readonly toPlainDate: () => PlainDate;
    };
}
interface PlainDate {
    readonly dayOfWeek: number;
    readonly add: (amount: {
        readonly days: number;
    }) => PlainDate;
    readonly toString: () => string;
    readonly toZonedDateTime: (at: {
        readonly timeZone: string;
        readonly plainTime: object;
    }) => TemporalInstant;
}
/** Day by day with plain dates, which are turned into instants only where it is open. */
export declare function temporalDeadline({ Instant, PlainTime }: Temporal, { zone, opens, closes, holidays }: BenchHours): Deadline;
export {};
