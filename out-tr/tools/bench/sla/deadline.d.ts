import type { Instant } from '../../../src/support/instant.ts';
/** The earliest instant at which so many milliseconds of open time have passed. */
export type Deadline = (from: Instant, amount: number) => Instant;
/** Opening hours of one kind for all open days, as the libraries are told them; minutes after local midnight. */
export interface BenchHours {
    readonly zone: string;
    readonly opens: number;
    readonly closes: number;
    /** Local dates, `YYYY-MM-DD`. */
    readonly holidays: ReadonlySet<string>;
}
