import type { Instant } from '../../../src/support/instant.ts';
/** An instant on or beside the boundary so many days before `from`. */
export declare function instantBeside(from: Instant, days: number, draw: number): Instant;
/** From when a fact of `at` is known: mostly at once, sometimes later, sometimes exactly at asOf or just after it. */
export declare function knownFrom(at: Instant, asOf: Instant, draw: number): Instant;
