import type { Instant } from './instant.ts';
import { dateOfDay, type LocalDate, parseLocalDate } from './local-date.ts';
import { parseTimeOfDay } from './time-of-day.ts';
import { offsetAt, offsetSpans } from './zone-offsets.ts';

/** A local date-time without its zone, as the ms since 1970-01-01T00:00 on the same clock. */
export type LocalTime = number;

const dayMs = 86_400_000;

export function localTimeAt(zone: string, instant: Instant): LocalTime {
  return instant + offsetAt(zone, instant);
}

/** The local date as days since 1970-01-01. */
export function localDayAt(zone: string, instant: Instant): number {
  return Math.floor(localTimeAt(zone, instant) / dayMs);
}

export function localDateAt(zone: string, instant: Instant): LocalDate {
  return dateOfDay(localDayAt(zone, instant));
}

/** The instant of a local time; in a fold the earlier one, in a gap the instant after it (semantics §1). */
export function openingInstant(zone: string, local: LocalTime): Instant {
  return instantsOf(zone, local).earlier;
}

/** The instant of a local time; in a fold the later one, in a gap the instant after it (semantics §1). */
export function closingInstant(zone: string, local: LocalTime): Instant {
  return instantsOf(zone, local).later;
}

/** Where the local date begins; as every boundary of a period the earlier instant in a fold (semantics §1). */
export function startOfDay(zone: string, day: number): Instant {
  return openingInstant(zone, day * dayMs);
}

/** `2026-11-20T09:12` without an offset. */
export function parseLocalTime(text: string): LocalTime | undefined {
  const [date = '', time = '', ...rest] = text.split('T');
  const day = parseLocalDate(date);
  const minutes = parseTimeOfDay(time);
  if (rest.length > 0 || day === undefined || minutes === undefined) return undefined;
  return day * dayMs + minutes * 60_000;
}

/** `2026-11-20T09:12+01:00`: the instant as a reader in the zone writes it; seconds and ms only when not 0. */
export function formatInstantIn(zone: string, instant: Instant): string {
  const offset = offsetAt(zone, instant);
  // Offsets with seconds exist only before zones were standardised and cannot be written.
  if (offset % 60_000 !== 0) return new Date(instant).toISOString();
  const text = new Date(instant + offset).toISOString().slice(0, -1);
  const minutes = Math.abs(offset) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${text.replace(/(:00)?\.000$/, '')}${sign}${hour}:${minute}`;
}

/** No offset and no change of one exceeds this, so every instant of a local time lies this close to it read as UTC. */
const reach = 36 * 3_600_000;

function instantsOf(zone: string, local: LocalTime): { earlier: Instant; later: Instant } {
  const found: Instant[] = [];
  let afterGap: Instant | undefined;
  for (const { start, end, offset } of offsetSpans(zone, local - reach, local + reach)) {
    const instant = local - offset;
    if (instant >= start && instant < end) found.push(instant);
    else if (start + offset > local) afterGap ??= start;
  }
  const earlier = found[0] ?? afterGap;
  if (earlier === undefined) throw new Error(`no instant of ${local} in ${zone}`);
  return { earlier, later: found.at(-1) ?? earlier };
}
