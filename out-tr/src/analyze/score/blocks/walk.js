import { rangeSum } from '../ranges.js';
import { rangesOf, withinBounds } from './ledger.js';
import { openOutcomes } from './outcomes.js';
import { openPlaces } from './places.js';
/**
 * Walks the variables block by block. Inside a block diagrams say what a lead may add to the sums and what is left to ask;
 * between blocks only the cheapest lead with equal sums goes on. So points of attributes that nothing ties together are
 * never one diagram.
 */
export function walk(of) {
    const places = openPlaces(of.ledger.sums);
    const start = of.ledger.sums.map(({ start: points }, sum) => (of.isRead(of.kinds, sum) ? points : 0));
    let frames = [
        { kinds: of.kinds, begun: [], leads: new Map([[places(start), { sums: start, cost: 0 }]]) },
    ];
    for (const block of of.blocks)
        frames = stepped(of, places, block, frames);
    return frames.flatMap(({ kinds, leads }) => [...leads.values()].map((lead) => ({
        kinds,
        sums: lead.sums,
        cost: lead.cost,
        classes: () => classesOf(lead),
    })));
}
function stepped(of, places, block, frames) {
    const outcomesOf = openOutcomes(of, block, reachedBy(of, frames));
    const next = new Map();
    for (const frame of frames) {
        const [touched, others] = parted(frame.begun, ({ node }) => of.space.diagrams.variableOf(node) < block.to);
        for (const outcome of outcomesOf(frame.kinds, touched)) {
            const begun = [...others, ...outcome.begun]
                .filter(({ part }) => part.sums.some((sum) => of.isRead(outcome.kinds, sum)))
                .sort((one, other) => one.part.index - other.part.index);
            const key = `${outcome.kinds} ${begun.map(({ part, node }) => `${part.index}:${node}`).join(' ')}`;
            const target = next.get(key) ?? { kinds: outcome.kinds, begun, leads: new Map() };
            next.set(key, target);
            move(of, places, { from: frame, outcome, target, left: leftAfter(of, block, target) });
        }
    }
    return [...next.values()];
}
/** All leads of a frame with one outcome of the block. */
function move({ sums: { budget }, ledger }, places, { from, outcome, target, left }) {
    budget.spend(1 + (from.leads.size >> 3));
    const sums = ledger.sums.map(() => 0);
    for (const lead of from.leads.values()) {
        for (const [place, sum] of ledger.sums.entries()) {
            const range = left[place];
            sums[place] =
                range === undefined
                    ? 0
                    : withinBounds(sum, (lead.sums[place] ?? 0) + (outcome.adds[place] ?? 0), range);
        }
        const key = places(sums);
        const cost = lead.cost + outcome.cost;
        const known = target.leads.get(key);
        if (known !== undefined && known.cost <= cost)
            continue;
        if (known === undefined)
            budget.spend(1);
        target.leads.set(key, { sums: [...sums], cost, before: { lead, outcome } });
    }
}
/** What parts that are not complete may still add. */
function leftAfter({ ledger, isRead, sums: { rangeOf } }, { to }, frame) {
    const waiting = ledger.parts.filter(({ first }) => first >= to);
    const begun = frame.begun.map(({ part, node }) => ({ sums: part.sums, range: rangeOf(node) }));
    return ledger.sums.map((_, place) => isRead(frame.kinds, place) ? rangeSum(rangesOf([...waiting, ...begun], place)) : undefined);
}
/** Between what the sums lie so far. */
function reachedBy({ ledger }, frames) {
    return ledger.sums.map((_, place) => {
        let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        for (const { leads } of frames) {
            for (const { sums } of leads.values()) {
                least = Math.min(least, sums[place] ?? 0);
                most = Math.max(most, sums[place] ?? 0);
            }
        }
        return { least, most };
    });
}
function classesOf(lead) {
    const classes = new Map();
    for (let { before } = lead; before !== undefined; before = before.lead.before) {
        for (const [variable, index] of before.outcome.classes)
            classes.set(variable, index);
    }
    return classes;
}
function parted(items, isFirst) {
    return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
