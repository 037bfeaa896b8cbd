import type { Instant } from './instant.ts';
import { type LocalDate } from './local-date.ts';
/** A local date-time without its zone, as the ms since 1970-01-01T00:00 on the same clock. */
export type LocalTime = number;
export declare function localTimeAt(zone: string, instant: Instant): LocalTime;
/** The local date as days since 1970-01-01. */
export declare function localDayAt(zone: string, instant: Instant): number;
export declare function localDateAt(zone: string, instant: Instant): LocalDate;
/** The instant of a local time; in a fold the earlier one, in a gap the instant after it (semantics §1). */
export declare function openingInstant(zone: string, local: LocalTime): Instant;
/** The instant of a local time; in a fold the later one, in a gap the instant after it (semantics §1). */
export declare function closingInstant(zone: string, local: LocalTime): Instant;
/** Where the local date begins; as every boundary of a period the earlier instant in a fold (semantics §1). */
export declare function startOfDay(zone: string, day: number): Instant;
/** `2026-11-20T09:12` without an offset. */
export declare function parseLocalTime(text: string): LocalTime | undefined;
/** `2026-11-20T09:12+01:00`: the instant as a reader in the zone writes it; seconds and ms only when not 0. */
export declare function formatInstantIn(zone: string, instant: Instant): string;
