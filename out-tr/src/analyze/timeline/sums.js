import { boundsOf, everything, inside, multiplied, nothing, plus } from './interval.js';
/** `rangeOf`: all values a leaf can have. */
export function sumsOf(columns, rangeOf) {
    const nodes = [];
    const known = new Map();
    function intern(parts, bounds) {
        const leaves = listed(parts.leaves);
        const children = listed(parts.children);
        const key = JSON.stringify([leaves, children, `${bounds.low} ${bounds.high}`]);
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const raw = rawRange(parts);
        nodes.push({ leaves, children, bounds, raw, value: inside(raw, bounds) });
        known.set(key, nodes.length - 1);
        return nodes.length - 1;
    }
    function rawRange({ leaves, children }) {
        const ranges = [
            ...Array.from(leaves, ([leaf, times]) => multiplied(rangeOf(leaf), times)),
            ...Array.from(children, ([node, times]) => multiplied(nodes[node]?.value ?? nothing, times)),
        ];
        return ranges.reduce(plus, nothing);
    }
    /** A sum whose bounds act is a part of its own; any other lends its parts. */
    function partsOf(term) {
        if ('leaf' in term)
            return { leaves: new Map([[term.leaf, 1]]), children: new Map() };
        const parts = mergedParts(term, partsOf);
        const bounds = boundsOf(term);
        return act(bounds, rawRange(parts))
            ? { leaves: new Map(), children: new Map([[intern(parts, bounds), 1]]) }
            : parts;
    }
    function columnOf(term) {
        const { leaves, children } = partsOf(term);
        const [only] = children;
        if (leaves.size === 0 && children.size === 1 && only?.[1] === 1)
            return only[0];
        return intern({ leaves, children }, everything);
    }
    return { columns: columns.map(columnOf), nodes };
}
function mergedParts({ of }, partsOf) {
    const leaves = new Map();
    const children = new Map();
    for (const parts of of.map(partsOf)) {
        addTimes(leaves, parts.leaves);
        addTimes(children, parts.children);
    }
    return { leaves, children };
}
function addTimes(into, more) {
    for (const [of, times] of more)
        into.set(of, (into.get(of) ?? 0) + times);
}
function listed(parts) {
    return Array.from(parts, ([of, times]) => ({ of, times })).sort((left, right) => left.of - right.of);
}
function act(bounds, raw) {
    return raw.low < bounds.low || raw.high > bounds.high;
}
