import { columnsOf, deedsOf, giveDeed } from './deeds.js';
import { freeFrom, keep, moveTo } from './thinning.js';
/**
 * Adds kept events to the rows themselves, in place, each as young as possible. Of two ways to the same row the one that
 * leaves more room is enough; a row that was there before has all the room there is. Right where a dropped event does not
 * show. False = too many states; the rows that were added then are right, but not all.
 */
export function addKept(table, thinning, mostStates) {
    const { making, width } = thinning;
    if (thinning.cells.length === 0)
        return true;
    const deeds = thinning.cells.flatMap((cell) => deedsOf(cell, thinning, true));
    const search = openSearch(table, thinning);
    const row = new Float64Array(width + 1);
    for (let state = search.next(); state !== undefined; state = search.next()) {
        if (search.made() > mostStates)
            return false;
        for (const deed of deeds) {
            table.read(state.index, row);
            row.set(state.rings, making.slots.length);
            if (apply(row, deed, thinning))
                search.offer(row, state, deed);
        }
    }
    return true;
}
/** Does the deed on the youngest day on which it is possible; false = on none. */
function apply(row, deed, thinning) {
    const { cell, keeps } = deed;
    let day = Math.max(cell.fromDay, row[thinning.width] ?? 0);
    for (const ring of keeps)
        day = Math.max(day, freeFrom(row, columnsOf(thinning, ring)) ?? 0);
    if (day >= cell.toDay)
        return false;
    for (const ringCell of keeps) {
        const ring = columnsOf(thinning, ringCell);
        keep(row, ring, Math.min(day + ring.perDays, ring.endDay));
    }
    giveDeed(row, deed, thinning);
    moveTo(row, day, thinning);
    return true;
}
function openSearch(table, { making, width }) {
    const { slots, ledger } = making;
    // The rows as they are before anything is added: a shorter way to one of them may use up its room.
    const before = table.count();
    const start = Array.from({ length: before }, (_, index) => ({
        events: table.eventsOf(index),
        node: table.nodeOf(index),
    }));
    const nothingKept = new Float64Array(width + 1 - slots.length);
    const states = [];
    const statesOf = new Map();
    let passed = 0;
    function isRoomy(index, rings) {
        return index < before || (statesOf.get(index) ?? []).some((state) => leavesRoom(state.rings, rings));
    }
    function place(bare, events, join) {
        const known = table.find(bare);
        if (known >= 0 && table.eventsOf(known) <= events)
            return known;
        const added = table.add(bare, events);
        table.setNode(added, join());
        return added;
    }
    return {
        made: () => states.length,
        next() {
            const index = passed;
            passed += 1;
            const first = start[index];
            return first === undefined ? states[index - before] : { index, rings: nothingKept, ...first };
        },
        offer(row, from, deed) {
            const events = from.events + 1;
            let node;
            const join = () => {
                node ??= ledger.provenance.join(from.node, deed.node);
                return node;
            };
            const index = place(row.subarray(0, slots.length), events, join);
            const rings = row.subarray(slots.length);
            if (isRoomy(index, rings))
                return;
            const state = { index, rings: rings.slice(), events, node: join() };
            states.push(state);
            statesOf.set(index, [...(statesOf.get(index) ?? []), state]);
        },
    };
}
/** Everything is free at least as early. */
function leavesRoom(rings, others) {
    for (let column = 0; column < rings.length; column += 1) {
        if ((rings[column] ?? 0) > (others[column] ?? 0))
            return false;
    }
    return true;
}
