import { dayOf } from './local-date.js';
const dayMs = 86_400_000;
export function indexYear(dates, year) {
    const intervals = intervalsOf(dates, year);
    const starts = Float64Array.of(...intervals.map(({ start }) => start), Number.POSITIVE_INFINITY);
    const ends = Float64Array.from(intervals, ({ end }) => end);
    const before = new Float64Array(intervals.length + 1);
    let total = 0;
    for (const [index, { start, end }] of intervals.entries()) {
        total += end - start;
        before[index + 1] = total;
    }
    const firstDay = Math.floor((intervals[0]?.start ?? 0) / dayMs);
    const span = { from: dayOf(year, 1, 1) * dayMs, until: dayOf(year + 1, 1, 1) * dayMs };
    return { year, ...span, starts, ends, before, total, firstDay, started: startedByDay(intervals, firstDay) };
}
function intervalsOf(dates, year) {
    const first = dayOf(year, 1, 1);
    const next = dayOf(year + 1, 1, 1);
    const intervals = [];
    let covered = Math.max(Number.NEGATIVE_INFINITY, ...dates(first - 1).map(({ end }) => end));
    for (let day = first; day < next; day++) {
        for (const { start, end } of dates(day)) {
            if (end <= covered)
                continue;
            intervals.push({ start: Math.max(start, covered), end });
            covered = end;
        }
    }
    return intervals;
}
function startedByDay(intervals, firstDay) {
    const lastDay = Math.floor((intervals.at(-1)?.start ?? 0) / dayMs);
    const started = new Int32Array(lastDay - firstDay + 1);
    let count = 0;
    for (let day = 0; day < started.length; day++) {
        const midnight = (firstDay + day) * dayMs;
        while ((intervals[count]?.start ?? midnight) < midnight)
            count++;
        started[day] = count;
    }
    return started;
}
/** Index of the last interval that starts before the instant; -1 for none. */
export function lastStarted({ starts, firstDay, started }, instant) {
    const day = Math.floor(instant / dayMs) - firstDay;
    if (day < 0)
        return -1;
    // Beyond the last day all have started.
    let next = day < started.length ? (started[day] ?? 0) : starts.length - 1;
    while ((starts[next] ?? instant) < instant)
        next++;
    return next - 1;
}
/** Open time of the year before an instant, `last` being the last interval that starts before it. */
export function openBefore({ starts, ends, before }, instant, last) {
    if (last < 0)
        return 0;
    return (before[last] ?? 0) + Math.min(instant, ends[last] ?? 0) - (starts[last] ?? 0);
}
/** The earliest instant by which `open` > 0 of the year's open time has passed; not before the interval `from`. */
export function instantAfter({ starts, before, total }, open, from) {
    if (open > total)
        throw new Error('the year holds less open time');
    let last = Math.max(from, 0);
    while ((before[last + 1] ?? open) < open)
        last++;
    return (starts[last] ?? 0) + open - (before[last] ?? 0);
}
