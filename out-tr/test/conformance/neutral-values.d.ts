import type { Duration } from '../../src/support/duration.ts';
import { type Instant } from '../../src/support/instant.ts';
/** Readers and writers of the values that the vector files share; a wrong one fails the case. */
export declare function instantOf(text: string): Instant;
export declare function durationOf(text: string): Duration;
export declare function instantText(instant: Instant | undefined): string | null;
/** Null and absent both mean that there is none. */
export declare function isGiven<Value>(value: Value | null | undefined): value is Value;
