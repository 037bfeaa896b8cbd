import { noEvents } from './provenance.js';
import { openRowTable } from './row-table.js';
import { give } from './slots.js';
import { visitRows } from './visit-rows.js';
/** The row of no events, with something given from the beginning. */
export function firstRow({ slots, budget }, gifts = []) {
    const table = openRowTable(slots.length, budget);
    const row = new Float64Array(slots.length);
    for (const gift of gifts)
        give(row, slots, gift);
    table.setNode(table.add(row, 0), noEvents);
    return table;
}
/**
 * Adds any number of events of these cells to the rows, in place. No ring counts them, so their order means nothing, and
 * what was added before under the same key is there already.
 */
export function addFreely(table, cells, making, added = new Set()) {
    for (const cell of cells) {
        const key = JSON.stringify(cell.gifts);
        if (cell.gifts.length === 0 || added.has(key))
            continue;
        added.add(key);
        addAny(table, cell, making);
    }
}
function addAny(table, cell, { slots, mostEvents, ledger }) {
    const row = new Float64Array(table.width);
    const event = ledger.enter(cell, cell.fates?.kept, cell.fates?.dropped);
    visitRows(table, ledger.provenance, (index, offer) => {
        const events = table.eventsOf(index) + 1;
        if (events > mostEvents)
            return;
        table.read(index, row);
        for (const gift of cell.gifts)
            give(row, slots, gift);
        offer(row, events, table.nodeOf(index), event);
    });
}
/** The rows with one event of any of these cells. */
export function withOne(table, cells, making) {
    const { slots, mostEvents, ledger, budget } = making;
    const grown = openRowTable(table.width, budget);
    const row = new Float64Array(table.width);
    for (const cell of cells) {
        const event = ledger.enter(cell, cell.fates?.kept, cell.fates?.dropped);
        for (let index = 0; index < table.count(); index += 1) {
            const events = table.eventsOf(index) + 1;
            if (events > mostEvents)
                continue;
            table.read(index, row);
            for (const gift of cell.gifts)
                give(row, slots, gift);
            const added = grown.add(row, events);
            if (added >= 0)
                grown.setNode(added, ledger.provenance.join(table.nodeOf(index), event));
        }
    }
    return grown;
}
/** Puts rows among others. */
export function mergeInto(table, others) {
    const row = new Float64Array(table.width);
    for (let index = 0; index < others.count(); index += 1) {
        others.read(index, row);
        const added = table.add(row, others.eventsOf(index));
        if (added >= 0)
            table.setNode(added, others.nodeOf(index));
    }
}
/** Every row of the one with every row of the other; `touched` are the slots of which the second knows anything. */
export function together(left, right, touched, { slots, mostEvents, ledger, budget }) {
    const table = openRowTable(left.width, budget);
    const base = new Float64Array(left.width);
    const row = new Float64Array(left.width);
    const giftsOf = giftsByRow(right, touched);
    for (let first = 0; first < left.count(); first += 1) {
        left.read(first, base);
        for (let second = 0; second < right.count(); second += 1) {
            const events = left.eventsOf(first) + right.eventsOf(second);
            if (events > mostEvents)
                continue;
            row.set(base);
            for (const gift of giftsOf[second] ?? [])
                give(row, slots, gift);
            const added = table.add(row, events);
            if (added >= 0)
                table.setNode(added, ledger.provenance.join(left.nodeOf(first), right.nodeOf(second)));
        }
    }
    return table;
}
function giftsByRow(table, touched) {
    const row = new Float64Array(table.width);
    return Array.from({ length: table.count() }, (_, index) => {
        table.read(index, row);
        return touched.map((slot) => ({ slot, amount: row[slot] ?? 0 })).filter(({ amount }) => amount !== 0);
    });
}
/** Changes every row in place; rows that become equal become one, the one with the fewest events. */
export function mapped(table, change, { budget }) {
    const changed = openRowTable(table.width, budget);
    const row = new Float64Array(table.width);
    for (let index = 0; index < table.count(); index += 1) {
        table.read(index, row);
        change(row);
        const added = changed.add(row, table.eventsOf(index));
        if (added >= 0)
            changed.setNode(added, table.nodeOf(index));
    }
    return changed;
}
