/** A step is so many numbers apart from the next, where kept events of a day are numbered. */
const numbersPerStep = 1_024;
/** The step in which a stored number lies, and its place in there. */
export function splitFree(free, { clock }) {
    if (clock === undefined)
        return { step: free, place: 0 };
    const step = Math.floor(free / numbersPerStep);
    return { step, place: free - step * numbersPerStep };
}
export function joinFree(step, place, { clock }) {
    return clock === undefined ? step : step * numbersPerStep + place;
}
/** The cells in which a ring counts, and the columns of their rings; windows are cut into at most so many steps. */
export function thinningOf(cells, rings, making, mostSteps) {
    const used = new Set(cells.flatMap((cell) => cell.rings.map(({ ring }) => ring)));
    const windows = Array.from(used, (ring) => rings[ring]?.perDays ?? 0);
    const clocks = new Map();
    const columns = [];
    let width = making.slots.length;
    for (const perDays of new Set(windows.filter((each, index) => windows.indexOf(each) !== index))) {
        // A coarser step is no day.
        if (perDays <= mostSteps)
            clocks.set(perDays, { keptToday: width, leftBehind: width + 1 });
        width += 2;
    }
    for (const ring of used) {
        const { n, perDays, lookbackDays } = rings[ring] ?? { n: 0, perDays: 0, lookbackDays: 0 };
        const clock = clocks.get(perDays);
        const steps = Math.min(perDays, mostSteps);
        columns.push({ ring, n, perDays, steps, first: width, endDay: lookbackDays, ...(clock && { clock }) });
        width += n;
    }
    return { making, cells: cells.filter((cell) => cell.rings.length > 0), rings: columns, width };
}
export function isExact({ perDays, steps }) {
    return steps === perDays;
}
export function stepOf(day, { perDays, steps }) {
    return steps === perDays ? day : Math.floor((day * steps) / perDays);
}
/** The step from which the n-th last kept event does not block any more; nothing when there is none. */
export function freeFrom(row, { first, n }) {
    const stored = row[first + n - 1] ?? 0;
    return stored === 0 ? undefined : stored - 1;
}
/** Remembers a kept event that blocks until a step. */
export function keep(row, { first, n }, blocksUntil) {
    row.copyWithin(first + 1, first, first + n - 1);
    row[first] = blocksUntil + 1;
}
/** Forgets what does not block after a step any more; every other becomes earlier by so many. */
export function forget(row, { first, n }, blocksAfter, earlier = 0) {
    for (let column = first; column < first + n; column += 1) {
        const stored = row[column] ?? 0;
        row[column] = stored === 0 || stored - 1 <= blocksAfter ? 0 : stored - earlier;
    }
}
/** Remembers the day of the last event, behind all columns. Once nothing changes with age, only distances to it count. */
export function moveTo(row, day, { rings, width, cells }) {
    const isEndless = rings.every(({ endDay }) => !Number.isFinite(endDay));
    const settledDay = isEndless ? Math.max(...cells.map(({ fromDay }) => fromDay)) : day;
    const earlier = Math.max(0, day - settledDay);
    for (const ring of rings)
        forget(row, ring, day, earlier);
    row[width] = day - earlier;
}
