import type { BenchHours, Deadline } from './deadline.ts';
/** What the bench uses of date-fns-tz: local times as dates of the machine's own zone, and back. */
export interface DateFnsTz {
    readonly toZonedTime: (at: number, zone: string) => Date;
    readonly fromZonedTime: (local: string, zone: string) => Date;
}
/** Day by day, with local times as texts, which no other zone can shift. */
export declare function dateFnsDeadline({ toZonedTime, fromZonedTime }: DateFnsTz, { zone, opens, closes, holidays }: BenchHours): Deadline;
