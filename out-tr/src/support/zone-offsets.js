import { offsetReader } from './zone.js';
/** The zone's offset at an instant in ms; a RangeError for an unknown zone. */
export function offsetAt(zone, instant) {
    const spans = spansOfYear(zone, yearOf(instant));
    const span = spans.findLast((candidate) => candidate.start <= instant);
    if (span === undefined)
        throw new Error(`no offset of ${zone} at ${instant}`);
    return span.offset;
}
/** The spans that meet [from, to] in order, without holes between them. */
export function offsetSpans(zone, from, to) {
    const first = yearOf(from);
    const last = yearOf(to);
    if (first === last)
        return spansOfYear(zone, first);
    return Array.from({ length: last - first + 1 }, (_, index) => spansOfYear(zone, first + index)).flat();
}
/** Zone data never changes within a process, so remembering it cannot be seen from outside. */
const zones = new Map();
function spansOfYear(zone, year) {
    const known = zones.get(zone) ?? { read: offsetReader(zone), years: new Map() };
    zones.set(zone, known);
    const spans = known.years.get(year) ?? readSpans(known.read, startOfYear(year), startOfYear(year + 1));
    known.years.set(year, spans);
    return spans;
}
/** Since 1995 no zone has changed its offset twice within less than a week. */
const step = 3 * 86_400_000;
function readSpans(read, from, to) {
    const spans = [];
    let start = from;
    let offset = read(from);
    for (let known = from; known < to;) {
        const next = Math.min(known + step, to);
        const later = read(next);
        if (later !== offset) {
            const change = changeWithin(read, known, next, later);
            spans.push({ start, end: change, offset });
            start = change;
            offset = later;
        }
        known = next;
    }
    return start < to ? [...spans, { start, end: to, offset }] : spans;
}
/** The first instant of (before, after] at which the offset is `later`. */
function changeWithin(read, before, after, later) {
    let [low, high] = [before, after];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (read(middle) === later)
            high = middle;
        else
            low = middle;
    }
    return high;
}
function yearOf(instant) {
    return new Date(instant).getUTCFullYear();
}
function startOfYear(year) {
    return new Date(0).setUTCFullYear(year, 0, 1);
}
