/** Whole milliseconds since 1970-01-01T00:00Z (semantics §1). */
export type Instant = number;
/** The instants that can be written down: UTC of the years 0001 to 9999, as of `parseLocalDate`. */
export declare const firstInstant: Instant;
export declare const lastInstant: Instant;
/**
 * `2026-11-20T09:12+01:00`: a real date, minutes, an offset or Z; seconds and milliseconds are optional.
 * Undefined for anything else, a missing offset and dates like 2026-02-29 included.
 */
export declare function parseInstant(text: string): Instant | undefined;
/** `2026-11-20T08:12:00Z`, with milliseconds only when there are some. */
export declare function formatInstant(instant: Instant): string;
