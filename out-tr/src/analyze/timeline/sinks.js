/**
 * So many of the largest gifts, or times the interval that matters, lie between the floor and what matters: fewer where the
 * columns can fall apart from each other.
 */
const depth = { together: 8, apart: 3 };
/** Sums that fall no further than so many times the depth are followed. */
const followed = 2;
/** More combinations than this are not made of what was lost sight of. */
const mostCombinations = 20_000;
export function sinksOf(plan, slots) {
    const { sums, needs, readings, silence } = plan;
    const sinks = Array.from(new Set(sums.columns)).flatMap((column) => {
        const need = needs[column];
        const node = sums.nodes[column];
        const slot = slots[column];
        if (node === undefined || need === undefined || slot === undefined || node.children.length > 0)
            return [];
        const gifts = node.leaves.map(({ of, times }) => ({
            // What silence gives is known from the beginning.
            isEvent: silence?.leaves.includes(of) !== true,
            values: readings
                .filter(({ leaf }) => leaf === of)
                .flatMap(valuesOf)
                .map((value) => value * times),
        }));
        const events = gifts.filter(({ isEvent }) => isEvent).flatMap(({ values }) => values.map(Math.abs));
        const below = depthOf(plan) * Math.max(need.high - need.low, ...events);
        if (!(need.low - slot.low > followed * below))
            return [];
        return [
            {
                slot: column,
                floor: need.low - below,
                values: latticeOf(need, gifts.flatMap(({ values }) => values)),
            },
        ];
    });
    const combinations = sinks.reduce((product, { values }) => product * values.length, 1);
    return sinks.length > 1 && combinations <= mostCombinations ? sinks : [];
}
/** Does all that takes points away take them from each of the columns? */
function depthOf({ sums, rangeOf }) {
    const falls = Array.from(new Set(sums.columns), (column) => {
        const falling = sums.nodes[column]?.leaves.filter(({ of }) => rangeOf(of).low < 0) ?? [];
        return JSON.stringify(falling);
    });
    return new Set(falls.filter((each) => each !== '[]')).size <= 1 ? depth.together : depth.apart;
}
/** Of what a reading adds to sums, all values. */
function valuesOf(reading) {
    const { counted, watches } = reading;
    if (counted !== undefined)
        return [...counted.table.points, counted.table.tail];
    const seen = watches.reduce((some, { most }) => some.flatMap((each) => Array.from({ length: most + 1 }, (_, value) => [...each, value])), [[]]);
    return seen.map((each) => reading.valueOf(each));
}
/** The ends, and all that sums of the gifts can be in between. */
function latticeOf({ low, high }, gifts) {
    const step = gifts.reduce(divisor, 0);
    const values = new Set([low, high]);
    if (step === 0 || !Number.isFinite(high - low))
        return [...values];
    for (let value = Math.ceil(low / step) * step; value <= high; value += step)
        values.add(value);
    return [...values];
}
function divisor(left, right) {
    return right === 0 ? Math.abs(left) : divisor(right, left % right);
}
/** The slots, of which those of sinks keep what has sunk. */
export function withSinks(slots, sinks) {
    return slots.map((slot, index) => {
        const sink = sinks.find((each) => each.slot === index);
        return sink === undefined ? slot : { ...slot, low: sink.floor, sinks: true };
    });
}
/**
 * The slots at the beginning of a case of silence, when the events of all others are there: where events of so great an age
 * give nothing any more, what has fallen below what matters is known for good, and does not sink.
 */
export function surfaced(slots, { board, needs, silence }, fromDay) {
    const silent = board.types.filter(({ kind }) => silence?.signals.includes(kind.signal));
    const watched = board.watched.flatMap(({ reading }) => board.sumsOf(reading.leaf).map(({ of }) => of));
    return slots.map((slot, index) => {
        const need = needs[index];
        if (slot.sinks !== true || need === undefined || watched.includes(index))
            return slot;
        const rises = silent.some((type) => givesAfter(type, index, fromDay));
        return rises ? slot : { ...slot, low: need.low, sinks: false };
    });
}
function givesAfter({ givings, rings, cuts }, slot, fromDay) {
    const ages = [fromDay, ...cuts.filter((cut) => cut > fromDay)].filter(Number.isFinite);
    return [...givings, ...rings.flatMap((ring) => ring.givings)].some((giving) => giving.slot === slot && ages.some((age) => giving.of(age) > 0));
}
/**
 * The slots for what is worked out apart from the rows it is then added to: what lifts even the lowest of them to where sums
 * end, or lowers even the highest to the floor, is as good as more.
 */
export function apartFrom(rows, slots, bare) {
    return bare.map((slot, index) => {
        const { sinks, low, high } = slots[index] ?? slot;
        if (sinks !== true)
            return slot;
        const { low: lowest, high: highest } = extentOf(rows, index);
        return { ...slot, low: Math.min(0, low - highest), high: Math.max(0, high - lowest) };
    });
}
function extentOf(rows, slot) {
    const row = new Float64Array(rows.width);
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let index = 0; index < rows.count(); index += 1) {
        rows.read(index, row);
        low = Math.min(low, row[slot] ?? 0);
        high = Math.max(high, row[slot] ?? 0);
    }
    return { low, high };
}
/** A row as it may be in the end: each sunk column with each of its values. */
export function risen(row, sinks) {
    return sinks
        .filter(({ slot, floor }) => row[slot] === floor)
        .reduce((rows, { slot, values }) => rows.flatMap((each) => values.map((value) => {
        const copy = each.slice();
        copy[slot] = value;
        return copy;
    })), [row]);
}
