import { variablesIn } from '../diagram/cheapest.js';
import { blocksOf } from './blocks/blocks.js';
import { ledgerOf } from './blocks/ledger.js';
import { walk } from './blocks/walk.js';
import { sumsAsked } from './sums-asked.js';
/** All vectors of the leads whose kind is not 0. Where a kind does not depend on a column any more, it is not told apart. */
export function leadVectors(scene, kinds, verdicts, columns) {
    const { space, rangeOf, budget } = scene;
    const { diagrams } = space;
    const asks = openAsks(space);
    const asked = sumsAsked(verdicts, columns);
    const ledger = ledgerOf(diagrams, rangeOf, asked.sums);
    const parts = ledger.parts.map(({ node }) => node);
    const end = firstOfEvents(space);
    const leads = walk({
        space,
        kinds,
        ledger,
        sums: { diagrams, rangeOf, budget },
        blocks: parts.length === 0 ? [{ from: 0, to: end }] : blocksOf(diagrams, kinds, parts, end),
        isRead: (left, sum) => left !== 0 &&
            (asked.isAlways[sum] === true || (asked.readers[sum] ?? []).some((reader) => asks(left, reader))),
    });
    return vectorsOf({ scene, asks, asked, verdicts, columns }, leads);
}
function openAsks({ diagrams }) {
    const known = new Map();
    return (node, variable) => {
        const asked = known.get(node) ?? new Set(variablesIn(diagrams, node));
        known.set(node, asked);
        return asked.has(variable);
    };
}
/** The first variable that the lead itself does not decide. */
function firstOfEvents({ variables }) {
    const first = variables.findIndex(({ kind }) => kind === 'signal' || kind === 'points' || kind === 'label');
    return first < 0 ? variables.length : first;
}
function vectorsOf(reading, leads) {
    const free = reading.scene.space.costs.reduce((sum, ofClasses) => sum + Math.min(...ofClasses), 0);
    const groups = new Map();
    for (const lead of leads) {
        const left = leftOf(reading, lead);
        if (left === 0)
            continue;
        const values = reading.columns.map((column, place) => pointsAt(reading, { left, lead, column, place }));
        const vectors = groups.get(left) ?? new Map();
        groups.set(left, vectors);
        const key = values.join(' ');
        const cost = free + lead.cost;
        const known = vectors.get(key);
        if (known !== undefined && known.cost <= cost)
            continue;
        vectors.set(key, {
            cost,
            values,
            get classes() {
                return lead.classes();
            },
        });
    }
    return new Map(Array.from(groups, ([left, vectors]) => [
        left,
        [...vectors.values()].sort((one, other) => one.cost - other.cost),
    ]));
}
/** What is left to ask once the verdicts that the lead itself decides are known. */
function leftOf({ scene, asks, asked, verdicts }, { kinds, sums }) {
    let left = kinds;
    for (const [place, { index, known, classAt }] of verdicts.entries()) {
        if (!asks(left, index))
            continue;
        const [points = 0, knownPoints] = asked.ofVerdict[place] ?? [];
        const isKnown = known === undefined || (sums[knownPoints ?? 0] ?? 0) >= known.least;
        left = scene.space.diagrams.restrict(left, index, classAt(sums[points] ?? 0, isKnown));
    }
    return left;
}
function pointsAt({ asks, asked }, { left, lead, column, place }) {
    const { readers, isAlways, care } = column;
    if (!isAlways && !readers.some((reader) => asks(left, reader)))
        return 0;
    const sum = (asked.ofColumn[place] ?? []).reduce((points, each) => points + (lead.sums[each] ?? 0), 0);
    return Math.min(care.most, Math.max(care.least, sum));
}
