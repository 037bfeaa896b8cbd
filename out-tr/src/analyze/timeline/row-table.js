export function openRowTable(width, budget) {
    let values = new Float64Array(16 * width);
    let events = new Int32Array(16);
    let nodes = new Int32Array(16);
    let slots = new Int32Array(64).fill(-1);
    let count = 0;
    /** The slot of this row, taken or free. */
    function slotOf(row) {
        let slot = hashOf(row, 0, width) & (slots.length - 1);
        for (;;) {
            const known = slots[slot] ?? -1;
            if (known < 0 || isAt(values, known * width, row, width))
                return slot;
            slot = (slot + 1) & (slots.length - 1);
        }
    }
    function append(row, needed) {
        if (count === events.length) {
            values = largerFloats(values);
            events = largerInts(events);
            nodes = largerInts(nodes);
        }
        values.set(row, count * width);
        events[count] = needed;
        count += 1;
        return count - 1;
    }
    function spread() {
        slots = new Int32Array(slots.length * 2).fill(-1);
        for (let index = 0; index < count; index += 1) {
            let slot = hashOf(values, index * width, width) & (slots.length - 1);
            while ((slots[slot] ?? -1) >= 0)
                slot = (slot + 1) & (slots.length - 1);
            slots[slot] = index;
        }
    }
    return {
        width,
        count: () => count,
        read(index, row) {
            const start = index * width;
            for (let place = 0; place < width; place += 1)
                row[place] = values[start + place] ?? 0;
        },
        eventsOf: (index) => events[index] ?? 0,
        nodeOf: (index) => nodes[index] ?? 0,
        add(row, needed) {
            budget.spend(1);
            const slot = slotOf(row);
            const known = slots[slot] ?? -1;
            if (known < 0) {
                slots[slot] = append(row, needed);
                if (count * 2 > slots.length)
                    spread();
                return count - 1;
            }
            if (needed >= (events[known] ?? 0))
                return -1;
            events[known] = needed;
            return known;
        },
        find: (row) => slots[slotOf(row)] ?? -1,
        setNode(index, node) {
            nodes[index] = node;
        },
    };
}
function isAt(values, start, row, width) {
    for (let place = 0; place < width; place += 1)
        if (values[start + place] !== row[place])
            return false;
    return true;
}
/** Whole numbers; of very large ones the lower 32 bits are enough to spread them. */
function hashOf(row, start, width) {
    let hash = 0;
    for (let place = 0; place < width; place += 1) {
        hash = Math.imul(hash ^ ((row[start + place] ?? 0) | 0), 0x9e3779b1);
        hash ^= hash >>> 15;
    }
    return hash >>> 0;
}
function largerFloats(array) {
    const grown = new Float64Array(array.length * 2);
    grown.set(array);
    return grown;
}
function largerInts(array) {
    const grown = new Int32Array(array.length * 2);
    grown.set(array);
    return grown;
}
