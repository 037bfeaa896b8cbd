import type { TouchPolicy } from '../model/sla.ts';
import type { Instant } from '../support/instant.ts';
/** A human outbound activity. */
export interface Touch {
    readonly id: string;
    readonly channel: string;
    readonly at: Instant;
}
/** How far the touches of a lead kept a touch policy. */
export interface TouchCount {
    /** Ids of the touches that count, oldest first. */
    readonly kept: readonly string[];
    readonly touches: number;
    /** Local dates with a touch. */
    readonly dates: number;
    readonly channels: number;
    /** Dates from the first to the last touch. */
    readonly spanDays: number;
    readonly isKept: boolean;
}
type TouchRule = Pick<TouchPolicy, 'touches' | 'dates' | 'channels' | 'spanDays' | 'gapHours'>;
/** Counts the touches between acceptance and giving up, both instants included (semantics §4). */
export declare function countTouches(rule: TouchRule, zone: string, { from, to }: {
    readonly from: Instant;
    readonly to: Instant;
}, touches: readonly Touch[]): TouchCount;
export {};
