import { columnsOf, deedsOf, giveDeed, valuesFit } from './deeds.js';
import { openRowTable } from './row-table.js';
import { freeFrom, keep, moveTo } from './thinning.js';
import { visitRows } from './visit-rows.js';
/**
 * Adds events that are kept, each as young as its cell and the windows before it allow: whatever can follow an older event
 * can follow a younger one. Right where an event that is dropped does nothing that a kept one before it did not do; where
 * `dropsFreely`, events may be dropped at any time, which lets through more. Nothing = too many rows.
 */
export function searchKept(start, thinning, { fromDay, dropsFreely, mostRows }) {
    const { making, width } = thinning;
    const table = openRowTable(width + 1, making.budget);
    const row = new Float64Array(width + 1);
    copyRows(start, table, fromDay, thinning);
    const later = thinning.cells.filter(({ toDay }) => toDay > fromDay);
    const deeds = later.flatMap((cell) => deedsOf(cell, thinning, !dropsFreely));
    const grow = (index, offer) => {
        const events = table.eventsOf(index) + 1;
        if (events > making.mostEvents)
            return;
        for (const deed of deeds) {
            table.read(index, row);
            const day = valuesFit(row, deed) ? dayOf(row, deed, thinning) : undefined;
            if (day === undefined)
                continue;
            applyOn(row, deed, day, thinning);
            moveTo(row, day, thinning);
            offer(row, events, table.nodeOf(index), deed.node);
        }
    };
    return visitRows(table, making.ledger.provenance, grow, mostRows) ? table : undefined;
}
function copyRows(from, to, fromDay, { width }) {
    const row = new Float64Array(width + 1);
    for (let index = 0; index < from.count(); index += 1) {
        from.read(index, row);
        row[width] = fromDay;
        const added = to.add(row, from.eventsOf(index));
        if (added >= 0)
            to.setNode(added, from.nodeOf(index));
    }
}
/** The youngest day of the cell after all before it on which the rings keep it. */
function dayOf(row, { cell, keeps }, thinning) {
    let day = Math.max(cell.fromDay, row[thinning.width] ?? 0);
    for (const ring of keeps)
        day = Math.max(day, freeFrom(row, columnsOf(thinning, ring)) ?? 0);
    return day < cell.toDay ? day : undefined;
}
function applyOn(row, deed, day, thinning) {
    for (const cell of deed.keeps) {
        const ring = columnsOf(thinning, cell);
        keep(row, ring, Math.min(day + ring.perDays, ring.endDay));
    }
    giveDeed(row, deed, thinning);
}
