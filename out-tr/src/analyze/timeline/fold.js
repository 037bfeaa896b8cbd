import { cellsOf, hiddenCell } from './cells.js';
import { addFreely, mapped, mergeInto, together, withOne } from './rows.js';
import { apartFrom } from './sinks.js';
import { addThinned, freeCells, thinnedRows } from './thinned-rows.js';
/** The rows with all events of the steps' units; `added`: what was added freely to them before. */
export function fold(rows, steps, inCase, folding, added = new Set()) {
    return steps.reduce((table, step) => {
        const cells = cellsIn(step, inCase, folding);
        return settle(addUnit(table, step, cells, folding, added), step.settlements, folding.making);
    }, rows);
}
function settle(rows, settlements, making) {
    if (settlements.length === 0)
        return rows;
    return mapped(rows, (row) => {
        for (const { change } of settlements)
            change(row);
    }, making);
}
/** Everything the events of the step's unit can be. */
function cellsIn({ unit }, inCase, { units, board, mayBeReset }) {
    const types = (units[unit]?.types ?? []).map(inCase);
    const aged = types.filter(({ fromDay }) => Number.isFinite(fromDay));
    return [
        ...aged.flatMap(({ type, fromDay }) => cellsOf(type, fromDay, board.rings)),
        ...(mayBeReset ? types.map(({ type }) => hiddenCell(type)) : []),
    ];
}
function addUnit(rows, { slots }, cells, folding, added) {
    const making = { ...folding.making, slots: slots ?? folding.making.slots };
    const ringed = cells.filter((cell) => cell.rings.length > 0);
    const table = ringed.length === 0 ? rows : addRinged(rows, ringed, making, folding);
    addFreely(table, cells.filter((cell) => cell.rings.length === 0), making, added);
    return table;
}
/** More pairs of rows than this are not put together one by one. */
const mostPairs = 2_000_000;
function addRinged(rows, cells, making, folding) {
    const { board } = folding;
    if (addThinned(rows, cells, board.rings, making))
        return rows;
    const found = workedOut(rows, cells, making, folding);
    if (found === undefined || rows.count() * found.rows.count() > mostPairs) {
        for (const ring of ringsIn(cells))
            folding.abstracted(ring, 'any event but the newest may be kept or left out');
        addLoosely(rows, cells, making);
        return rows;
    }
    if (found.bound !== undefined)
        for (const ring of ringsIn(cells))
            folding.abstracted(ring, found.bound);
    const gifts = cells.flatMap((cell) => [...cell.gifts, ...cell.rings.flatMap((ring) => ring.gifts)]);
    return together(rows, found.rows, Array.from(new Set(gifts.map(({ slot }) => slot))), making);
}
/** The newest event is kept by every ring; every other may be kept or left out. */
function addLoosely(rows, cells, making) {
    const youngestFirst = cells.toSorted((left, right) => left.fromDay - right.fromDay);
    const newest = youngestFirst.flatMap((cell) => freeCells(cell).slice(0, 1));
    const loose = withOne(rows, newest, making);
    addFreely(loose, youngestFirst.flatMap(freeCells), making);
    mergeInto(rows, loose);
}
/** What the events give apart from the rows, of which nothing is known then; what was too much once is not tried again. */
function workedOut(rows, cells, making, folding) {
    const key = Array.from(ringsIn(cells)).join();
    if (folding.tooMuch.has(key))
        return undefined;
    const apart = { ...making, slots: apartFrom(rows, making.slots, folding.making.slots) };
    const found = thinnedRows(cells, folding.board.rings, apart);
    if (found === undefined)
        folding.tooMuch.add(key);
    return found;
}
function ringsIn(cells) {
    return new Set(cells.flatMap((cell) => cell.rings.map(({ ring }) => ring)));
}
