import { reachable } from '../../diagram/cheapest.js';
/** Each node is laid out once. */
export function openLayouts(diagrams) {
    const known = new Map();
    return (root) => {
        const made = known.get(root) ?? layoutOf(diagrams, root);
        known.set(root, made);
        return made;
    };
}
function layoutOf(diagrams, root) {
    const nodes = reachable(diagrams, root);
    const places = new Map(nodes.map((node, place) => [node, place]));
    const from = new Int32Array(nodes.length + 1);
    const children = [];
    const results = [];
    for (const [place, node] of nodes.entries()) {
        from[place] = children.length;
        const result = diagrams.valueOf(node);
        if (result !== undefined)
            results.push([result, place]);
        const count = diagrams.sizes[diagrams.variableOf(node)] ?? 0;
        for (let at = 0; at < count; at += 1)
            children.push(places.get(diagrams.childOf(node, at)) ?? 0);
        from[place + 1] = children.length;
    }
    return {
        variableOf: Int32Array.from(nodes, (node) => diagrams.variableOf(node)),
        from,
        children: Int32Array.from(children),
        results,
    };
}
