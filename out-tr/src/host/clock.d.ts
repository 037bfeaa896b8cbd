import type { Instant } from '../support/instant.ts';
/** The clock of this machine. Nothing but what the user asks of today may depend on it. */
export interface Clock {
    readonly now: () => Instant;
}
export declare const nodeClock: Clock;
