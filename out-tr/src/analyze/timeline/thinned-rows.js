import { addKept } from './add-kept.js';
import { searchDays } from './day-search.js';
import { searchKept } from './kept-search.js';
import { openRowTable } from './row-table.js';
import { addFreely } from './rows.js';
import { isExact, thinningOf } from './thinning.js';
/** More rows than this are not made to be exact. */
const mostRows = 20_000;
/** Steps to a window in turn, until there are few enough rows. */
const coarser = [16, 8, 4, 2, 1];
/** Adds the events to the rows themselves where that is right and not too much; else they have to be worked out apart. */
export function addThinned(table, cells, rings, making) {
    if (Number.isFinite(making.mostEvents))
        return false;
    if (cells.some((cell) => cell.rings.some(({ once }) => once !== undefined)))
        return false;
    const thinning = thinningOf(cells, rings, making, Number.POSITIVE_INFINITY);
    const { showsUntil, endless } = reachOf(thinning);
    return showsUntil === 0 && !endless && addKept(table, thinning, mostRows);
}
/** Nothing = too many rows, however coarse. */
export function thinnedRows(cells, rings, making) {
    const exact = thinningOf(cells, rings, making, Number.POSITIVE_INFINITY);
    const reach = reachOf(exact);
    const found = exactRows(exact, reach) ?? coarseRows(cells, rings, making, reach);
    return found && { ...found, rows: withoutRings(found.rows, cells, making) };
}
function reachOf({ cells, rings }) {
    const settledDay = Math.max(0, ...cells.map(({ fromDay }) => fromDay));
    const shown = rings.length > 1 ? cells : cells.filter((cell) => shows(cell, cells));
    const until = Math.max(0, ...shown.map(({ toDay }) => toDay));
    return Number.isFinite(until)
        ? { showsUntil: until, endless: false }
        : { showsUntil: settledDay, endless: true };
}
/** Does a dropped event of the cell do anything that a kept event before it, of whatever type, did not do? */
function shows({ type, gifts }, cells) {
    const types = new Set([type, ...cells.map((cell) => cell.type)]);
    return gifts.some(({ slot }) => !Array.from(types).every(({ givings }) => givings.some((each) => each.slot === slot && each.favoursNew)));
}
function exactRows(thinning, { showsUntil, endless }) {
    const start = emptyRows(thinning);
    const shown = searchDays(start, thinning, { endDay: showsUntil, mostRows });
    const rows = shown && searchKept(shown, thinning, { fromDay: showsUntil, dropsFreely: endless, mostRows });
    if (rows === undefined)
        return undefined;
    if (new Set(thinning.rings.map(({ perDays }) => perDays)).size > 1)
        return { rows, bound: 'windows of different length do not agree on the time of the day' };
    return endless
        ? { rows, bound: `from an age of ${showsUntil} days on any event may be left out` }
        : { rows };
}
function coarseRows(cells, rings, making, { showsUntil }) {
    for (const steps of coarser) {
        const thinning = thinningOf(cells, rings, making, steps);
        const ends = thinning.rings.map(({ endDay }) => (Number.isFinite(endDay) ? endDay : showsUntil));
        if (thinning.rings.every(isExact))
            continue;
        const rows = searchDays(emptyRows(thinning), thinning, { endDay: Math.max(0, ...ends), mostRows });
        if (rows === undefined)
            continue;
        addFreely(rows, thinning.cells.flatMap((cell) => endlessCells(cell, thinning)), making);
        return { rows, bound: `windows are told apart by ${steps} parts of their length` };
    }
    return undefined;
}
/** Without an end, events that nothing tells apart by age any more are kept or left out as one likes. */
function endlessCells(cell, { rings }) {
    const isEndless = !Number.isFinite(cell.toDay) && rings.some(({ endDay }) => !Number.isFinite(endDay));
    return isEndless ? freeCells(cell) : [];
}
/** An event that each of its rings keeps or leaves out as one likes; what all keep comes first. */
export function freeCells(cell) {
    return cell.rings.reduce((some, { ring, gifts }) => [
        ...some.map((each) => withFate(each, gifts, { kept: [ring], dropped: [] })),
        ...some.map((each) => withFate(each, [], { kept: [], dropped: [ring] })),
    ], [{ ...cell, rings: [] }]);
}
function withFate(cell, gifts, { kept, dropped }) {
    const fates = cell.fates ?? { kept: [], dropped: [] };
    return {
        ...cell,
        gifts: [...cell.gifts, ...gifts],
        fates: { kept: [...fates.kept, ...kept], dropped: [...fates.dropped, ...dropped] },
    };
}
function emptyRows({ width, making }) {
    const table = openRowTable(width, making.budget);
    table.add(new Float64Array(width), 0);
    return table;
}
/** The rows without what the rings remember. */
function withoutRings(table, cells, { slots, budget }) {
    const onces = new Set(cells.flatMap((cell) => cell.rings.flatMap(({ once }) => once ?? [])));
    const bare = openRowTable(slots.length, budget);
    const row = new Float64Array(table.width);
    for (let index = 0; index < table.count(); index += 1) {
        table.read(index, row);
        for (const once of onces)
            row[once] = 0;
        const added = bare.add(row.subarray(0, slots.length), table.eventsOf(index));
        if (added >= 0)
            bare.setNode(added, table.nodeOf(index));
    }
    return bare;
}
