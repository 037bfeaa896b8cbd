import { dateOfDay, parseLocalDate } from './local-date.js';
import { parseTimeOfDay } from './time-of-day.js';
import { offsetAt, offsetSpans } from './zone-offsets.js';
const dayMs = 86_400_000;
export function localTimeAt(zone, instant) {
    return instant + offsetAt(zone, instant);
}
/** The local date as days since 1970-01-01. */
export function localDayAt(zone, instant) {
    return Math.floor(localTimeAt(zone, instant) / dayMs);
}
export function localDateAt(zone, instant) {
    return dateOfDay(localDayAt(zone, instant));
}
/** The instant of a local time; in a fold the earlier one, in a gap the instant after it (semantics §1). */
export function openingInstant(zone, local) {
    return instantsOf(zone, local).earlier;
}
/** The instant of a local time; in a fold the later one, in a gap the instant after it (semantics §1). */
export function closingInstant(zone, local) {
    return instantsOf(zone, local).later;
}
/** Where the local date begins; as every boundary of a period the earlier instant in a fold (semantics §1). */
export function startOfDay(zone, day) {
    return openingInstant(zone, day * dayMs);
}
/** `2026-11-20T09:12` without an offset. */
export function parseLocalTime(text) {
    const [date = '', time = '', ...rest] = text.split('T');
    const day = parseLocalDate(date);
    const minutes = parseTimeOfDay(time);
    if (rest.length > 0 || day === undefined || minutes === undefined)
        return undefined;
    return day * dayMs + minutes * 60_000;
}
/** `2026-11-20T09:12+01:00`: the instant as a reader in the zone writes it; seconds and ms only when not 0. */
export function formatInstantIn(zone, instant) {
    const offset = offsetAt(zone, instant);
    // Offsets with seconds exist only before zones were standardised and cannot be written.
    if (offset % 60_000 !== 0)
        return new Date(instant).toISOString();
    const text = new Date(instant + offset).toISOString().slice(0, -1);
    const minutes = Math.abs(offset) / 60_000;
    const sign = offset < 0 ? '-' : '+';
    const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
    return `${text.replace(/(:00)?\.000$/, '')}${sign}${hour}:${minute}`;
}
/** No offset and no change of one exceeds this, so every instant of a local time lies this close to it read as UTC. */
const reach = 36 * 3_600_000;
function instantsOf(zone, local) {
    const found = [];
    let afterGap;
    for (const { start, end, offset } of offsetSpans(zone, local - reach, local + reach)) {
        const instant = local - offset;
        if (instant >= start && instant < end)
            found.push(instant);
        else if (start + offset > local)
            afterGap ??= start;
    }
    const earlier = found[0] ?? afterGap;
    if (earlier === undefined)
        throw new Error(`no instant of ${local} in ${zone}`);
    return { earlier, later: found.at(-1) ?? earlier };
}
