import { ascending } from './ages.js';
import { columnsOf, deedsOf, giveDeed, valuesFit } from './deeds.js';
import { openRowTable } from './row-table.js';
import { forget, freeFrom, isExact, joinFree, keep, splitFree, stepOf, } from './thinning.js';
import { visitRows } from './visit-rows.js';
/**
 * Adds events day by day, newest to oldest, up to `endDay`. Whole days are enough: kept events lie at least the window
 * apart in days too, dropped ones at most, and at exactly the window either can be, by the time of the day. Of all
 * timelines with the same fates the one with the youngest events lies on days that are a cell's first or whole windows
 * away from one. A coarser grain compares less and lets through more. Nothing = too many rows.
 */
export function searchDays(start, thinning, { endDay, mostRows }) {
    let table = start;
    let made = 0;
    for (const day of daysOf(thinning, endDay)) {
        const deeds = cellsOn(thinning, day).flatMap((cell) => deedsOf(cell, thinning, false));
        table = onDay(table, day, thinning);
        const before = table.count();
        if (!addOnDay(table, deeds, { day, thinning }, before + mostRows - made))
            return undefined;
        made += table.count() - before;
    }
    return table;
}
function cellsOn({ cells }, day) {
    return cells.filter(({ fromDay, toDay }) => fromDay <= day && day < toDay);
}
function daysOf({ cells, rings }, endDay) {
    const firsts = ascending(cells.map(({ fromDay }) => fromDay));
    const least = firsts[0] ?? 0;
    const found = new Set();
    const open = [...firsts];
    for (let day = open.pop(); day !== undefined; day = open.pop()) {
        if (day < least || day >= endDay || found.has(day))
            continue;
        found.add(day);
        for (const { perDays } of rings)
            open.push(day + perDays, day - perDays);
    }
    if (rings.every(isExact))
        return ascending(found);
    const steps = rings.flatMap((ring) => firstDays(ring, least, endDay));
    return ascending([...firsts, ...steps].filter((day) => day < endDay));
}
/** The first day of each step. */
function firstDays(ring, least, endDay) {
    const days = [];
    for (let day = least + 1; day < endDay; day += 1) {
        if (stepOf(day, ring) !== stepOf(day - 1, ring))
            days.push(day);
    }
    return days;
}
/** The rows as they are on a day: what blocked until before it is forgotten. */
function onDay(table, day, thinning) {
    const today = openRowTable(thinning.width, thinning.making.budget);
    const row = new Float64Array(thinning.width);
    for (let index = 0; index < table.count(); index += 1) {
        table.read(index, row);
        for (const ring of thinning.rings) {
            forget(row, ring, joinFree(stepOf(day, ring), 0, ring) - 1);
            if (ring.clock !== undefined)
                row[ring.clock.keptToday] = row[ring.clock.leftBehind] = 0;
        }
        const added = today.add(row, table.eventsOf(index));
        if (added >= 0)
            today.setNode(added, table.nodeOf(index));
    }
    return today;
}
/** Any number of events on this day; false = too many rows. */
function addOnDay(table, deeds, today, mostRows) {
    const { making, width } = today.thinning;
    const row = new Float64Array(width);
    const grow = (index, offer) => {
        const events = table.eventsOf(index) + 1;
        if (events > making.mostEvents)
            return;
        for (const deed of deeds) {
            table.read(index, row);
            if (!valuesFit(row, deed) || !applies(row, deed, today))
                continue;
            offer(row, events, table.nodeOf(index), deed.node);
        }
    };
    return visitRows(table, making.ledger.provenance, grow, mostRows);
}
/** Does the deed, if it is possible on this day; else false. */
function applies(row, deed, today) {
    for (const cell of deed.keeps)
        if (!mayKeep(row, columnsOf(today.thinning, cell), today))
            return false;
    for (const cell of deed.drops)
        if (!mayDrop(row, columnsOf(today.thinning, cell), today))
            return false;
    const numbered = new Set();
    for (const cell of deed.keeps) {
        const ring = columnsOf(today.thinning, cell);
        const { clock } = ring;
        if (clock !== undefined && !numbered.has(clock.keptToday)) {
            row[clock.keptToday] = (row[clock.keptToday] ?? 0) + 1;
            numbered.add(clock.keptToday);
        }
        const blocksUntil = Math.min(stepOf(today.day, ring) + ring.steps, stepOf(ring.endDay, ring) + 1);
        keep(row, ring, joinFree(blocksUntil, clock === undefined ? 0 : (row[clock.keptToday] ?? 0), ring));
    }
    giveDeed(row, deed, today.thinning);
    return true;
}
/** On the day a window after the n-th last kept event it is kept if it leaves that one a whole window behind. */
function mayKeep(row, ring, { day }) {
    const free = freeFrom(row, ring);
    if (free === undefined)
        return true;
    const { step, place } = splitFree(free, ring);
    if (step < stepOf(day, ring))
        return true;
    if (step > stepOf(day, ring))
        return false;
    if (ring.clock !== undefined)
        row[ring.clock.leftBehind] = Math.max(row[ring.clock.leftBehind] ?? 0, place);
    return true;
}
function mayDrop(row, ring, { day }) {
    const free = freeFrom(row, ring);
    if (free === undefined)
        return false;
    const { step, place } = splitFree(free, ring);
    if (step !== stepOf(day, ring))
        return step > stepOf(day, ring);
    return ring.clock === undefined || (row[ring.clock.leftBehind] ?? 0) < place;
}
