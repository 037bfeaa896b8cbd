import { give } from './slots.js';
/** Everything that can become of an event of a cell; `keepsAll`: only that every ring keeps it. */
export function deedsOf(cell, { making: { ledger } }, keepsAll) {
    return splits(cell.rings, keepsAll).map((split) => ({
        cell,
        ...split,
        node: ledger.enter(cell, split.keeps.map(({ ring }) => ring), split.drops.map(({ ring }) => ring)),
    }));
}
function splits(rings, keepsAll) {
    if (keepsAll)
        return [{ keeps: rings, drops: [], knows: [] }];
    const [first, ...rest] = rings;
    if (first === undefined)
        return [{ keeps: [], drops: [], knows: [] }];
    return splits(rest, false).flatMap((split) => [
        { ...split, keeps: [first, ...split.keeps] },
        { ...split, drops: [first, ...split.drops] },
        ...(first.once === undefined ? [] : [{ ...split, knows: [first, ...split.knows] }]),
    ]);
}
/** Has each ring seen the event's value before, where the deed says so, and only there? */
export function valuesFit(row, { keeps, drops, knows }) {
    const isKnown = ({ once }) => once !== undefined && row[once] === 1;
    return knows.every(isKnown) && !keeps.some(isKnown) && !drops.some(isKnown);
}
/** Gives what the event gives; what the rings remember is for the search to say. */
export function giveDeed(row, { cell, keeps, drops }, { making: { slots } }) {
    for (const gift of cell.gifts)
        give(row, slots, gift);
    for (const { gifts, once } of keeps) {
        for (const gift of gifts)
            give(row, slots, gift);
        if (once !== undefined)
            row[once] = 1;
    }
    for (const { once } of drops)
        if (once !== undefined)
            row[once] = 1;
}
export function columnsOf({ rings }, { ring }) {
    const found = rings.find((each) => each.ring === ring);
    if (found === undefined)
        throw new Error('a cell of another search');
    return found;
}
