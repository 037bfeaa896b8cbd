/** Whoever asks for a node has worked for it, even where it is there already. */
const stepsOfKnown = 1 / 4;
export function openStore(sizes, budget) {
    const columns = emptyColumns();
    const constants = [];
    const constantOf = new Map();
    function constant(value) {
        const known = constantOf.get(value);
        if (known !== undefined)
            return known;
        budget.spend(1);
        constants.push(value);
        const node = append(columns, sizes.length, constants.length - 1, 0);
        constantOf.set(value, node);
        return node;
    }
    function branch(variable, children) {
        if (areEqual(children))
            return children[0] ?? 0;
        const hash = hashOf(variable, children);
        const slot = slotOf(columns, hash, variable, children);
        const known = columns.slots[slot] ?? -1;
        budget.spend(known < 0 ? 1 : stepsOfKnown);
        if (known >= 0)
            return known;
        const node = append(columns, variable, poolOf(columns, children), hash);
        columns.slots[slot] = node;
        if (columns.nodes * 2 > columns.slots.length)
            spread(columns, sizes.length);
        return node;
    }
    // The answers no and yes are the nodes 0 and 1.
    constant(0);
    constant(1);
    return {
        sizes,
        constant,
        branch,
        variableOf: (node) => columns.variable[node] ?? sizes.length,
        valueOf: (node) => columns.variable[node] === sizes.length ? constants[columns.start[node] ?? 0] : undefined,
        childOf: (node, index) => columns.pool[(columns.start[node] ?? 0) + index] ?? 0,
        count: () => columns.nodes,
    };
}
function emptyColumns() {
    return {
        variable: new Int32Array(1 << 10),
        start: new Int32Array(1 << 10),
        pool: new Int32Array(1 << 12),
        hash: new Int32Array(1 << 10),
        slots: new Int32Array(1 << 12).fill(-1),
        nodes: 0,
        pooled: 0,
    };
}
function append(columns, variable, start, hash) {
    const node = columns.nodes;
    if (node === columns.variable.length) {
        columns.variable = larger(columns.variable);
        columns.start = larger(columns.start);
        columns.hash = larger(columns.hash);
    }
    columns.variable[node] = variable;
    columns.start[node] = start;
    columns.hash[node] = hash;
    columns.nodes += 1;
    return node;
}
function poolOf(columns, children) {
    while (columns.pooled + children.length > columns.pool.length)
        columns.pool = larger(columns.pool);
    const start = columns.pooled;
    columns.pool.set(children, start);
    columns.pooled += children.length;
    return start;
}
/** The slot of these children, taken or free. */
function slotOf(columns, hash, variable, children) {
    const { slots } = columns;
    let slot = hash & (slots.length - 1);
    for (;;) {
        const node = slots[slot] ?? -1;
        if (node < 0)
            return slot;
        if (columns.hash[node] === hash && consistsOf(columns, node, variable, children))
            return slot;
        slot = (slot + 1) & (slots.length - 1);
    }
}
function consistsOf({ variable: variables, start, pool }, node, variable, children) {
    if (variables[node] !== variable)
        return false;
    const first = start[node] ?? 0;
    for (let index = 0; index < children.length; index += 1) {
        if (pool[first + index] !== children[index])
            return false;
    }
    return true;
}
/** Twice the slots, every node in its new one. */
function spread(columns, ofConstant) {
    const slots = new Int32Array(columns.slots.length * 2).fill(-1);
    for (let node = 0; node < columns.nodes; node += 1) {
        if (columns.variable[node] === ofConstant)
            continue;
        let slot = (columns.hash[node] ?? 0) & (slots.length - 1);
        while ((slots[slot] ?? -1) >= 0)
            slot = (slot + 1) & (slots.length - 1);
        slots[slot] = node;
    }
    columns.slots = slots;
}
function areEqual(children) {
    const [first] = children;
    for (const child of children)
        if (child !== first)
            return false;
    return true;
}
function hashOf(variable, children) {
    let hash = variable;
    for (let index = 0; index < children.length; index += 1) {
        hash = Math.imul(hash ^ (children[index] ?? 0), 0x9e3779b1);
        hash ^= hash >>> 15;
    }
    return hash | 0;
}
function larger(array) {
    const grown = new Int32Array(array.length * 2);
    grown.set(array);
    return grown;
}
