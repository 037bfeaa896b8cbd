import { parseLocalDate } from './local-date.ts';

/** Whole milliseconds since 1970-01-01T00:00Z (semantics §1). */
export type Instant = number;

const pattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * `2026-11-20T09:12+01:00`: a real date, minutes, an offset or Z; seconds and milliseconds are optional.
 * Undefined for anything else, a missing offset and dates like 2026-02-29 included.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = pattern.exec(text);
  const day = match?.[1] === undefined ? undefined : parseLocalDate(match[1]);
  if (match === null || day === undefined) return undefined;
  const [, , hours, minutes, seconds = '0', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] =
    match;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const localMinutes = day * 1440 + Number(hours) * 60 + Number(minutes);
  return (localMinutes - offset) * 60_000 + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'));
}

/** `2026-11-20T08:12:00Z`, with milliseconds only when there are some. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
