import type { Instant } from '../../support/instant.ts';
/** The first 00:00 of the zone at or after an instant. */
export declare function nightFrom(zone: string, instant: Instant): Instant;
/** Is the instant 00:00 in the zone? */
export declare function isNight(zone: string, instant: Instant): boolean;
