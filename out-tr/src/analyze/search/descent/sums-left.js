import { ledgerOf } from '../../score/blocks/ledger.js';
export function openSumsWalk(diagrams, rangeOf, sums) {
    const { parts, sums: starts } = ledgerOf(diagrams, rangeOf, sums);
    const startOf = (place, end) => parts.reduce((sum, part) => sum + part.sums.filter((each) => each === place).length * part.range[end], starts[place]?.start ?? 0);
    return {
        start: {
            open: parts,
            ranges: sums.map((_, place) => ({ least: startOf(place, 'least'), most: startOf(place, 'most') })),
        },
        after(left, variable, at) {
            const ranges = [...left.ranges];
            const open = [];
            for (const part of left.open) {
                if (diagrams.variableOf(part.node) !== variable)
                    open.push(part);
                else {
                    const node = diagrams.childOf(part.node, at);
                    move(ranges, part.sums, rangeOf(part.node), rangeOf(node));
                    if (diagrams.valueOf(node) === undefined)
                        open.push({ node, sums: part.sums });
                }
            }
            return { open, ranges };
        },
        openIn({ open }, some) {
            const nodes = [];
            for (const { node, sums: own } of open)
                if (own.some((sum) => some.has(sum)))
                    nodes.push(node);
            return nodes;
        },
    };
}
function move(ranges, sums, was, is) {
    if (was.least === is.least && was.most === is.most)
        return;
    for (const sum of sums) {
        const { least, most } = ranges[sum] ?? is;
        ranges[sum] = { least: least + is.least - was.least, most: most + is.most - was.most };
    }
}
