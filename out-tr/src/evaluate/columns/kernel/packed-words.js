/**
 * Packs sums for leads of at most `capacity` events. A part can never reach its neighbour: its bits hold everything from
 * the least to the most that its columns and `capacity` events can add, and it starts at `zero`, so that it is never
 * negative on the way. An alarm starts so that its highest bit is set exactly above its limit.
 */
export function packedWords(sums, capacity) {
    const sized = sums.map((sum) => partOf(sum, capacity));
    const inWord = sized.filter(({ bits }) => bits <= 31);
    const words = [];
    // Sums of events first, so that few words have to be touched by each event.
    const order = inWord.toSorted((left, right) => Number(isOfColumns(left)) - Number(isOfColumns(right)));
    for (const part of order) {
        const word = words.find((parts) => endOf(parts) + part.bits <= 32 && isAlike(parts, part));
        if (word === undefined)
            words.push([part]);
        else
            word.push({ ...part, shift: endOf(word) });
    }
    const floats = sized
        .filter(({ bits }) => bits > 31)
        .map((part) => ({ parts: [{ ...part, zero: 0 }], isFloat: true }));
    return [...words.map((parts) => ({ parts, isFloat: false })), ...floats].map((word, index) => ({
        ...word,
        name: `w${index}`,
        start: word.parts.reduce((start, { zero, shift }) => (word.isFloat ? 0 : start + zero * 2 ** shift), 0) | 0,
    }));
}
function partOf(sum, capacity) {
    if (sum.alarmAbove !== undefined) {
        const countBits = bitsFor(capacity);
        return { sum, shift: 0, bits: countBits + 1, zero: 2 ** countBits - 1 - sum.alarmAbove };
    }
    const { least, most } = spanOf(sum, capacity);
    return { sum, shift: 0, bits: bitsFor(most - least), zero: 0 - least };
}
/** The least and the most that a sum can come to, on the way included. */
function spanOf({ events, columns }, capacity) {
    let [least, most] = [0, 0];
    for (const { worth } of events) {
        least += capacity * Math.min(0, worth.tail, lowest(worth.points));
        most += capacity * Math.max(0, worth.tail, highest(worth.points));
    }
    for (const table of columns.values()) {
        least += Math.min(0, lowest(table));
        most += Math.max(0, highest(table));
    }
    return { least, most };
}
function lowest(values) {
    return values.reduce((least, value) => Math.min(least, value), 0);
}
function highest(values) {
    return values.reduce((most, value) => Math.max(most, value), 0);
}
/** Bits for the numbers from 0 to `most`. */
function bitsFor(most) {
    return most === 0 ? 0 : Math.floor(Math.log2(most)) + 1;
}
function endOf(parts) {
    return parts.reduce((end, { shift, bits }) => Math.max(end, shift + bits), 0);
}
function isOfColumns({ sum }) {
    return sum.events.length === 0;
}
function isAlike(parts, part) {
    return parts.every((other) => isOfColumns(other) === isOfColumns(part));
}
