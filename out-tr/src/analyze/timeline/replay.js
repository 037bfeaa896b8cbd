import { eventsWithin } from '../../criteria/atom-holds.js';
import { factsOfValues } from '../../criteria/facts.js';
import { bounded } from '../../evaluate/score/bounded.js';
import { lineOf } from '../../evaluate/score/line-of-rule.js';
import { compareCodePoints } from '../../support/code-points.js';
import { signalsOfLeaf } from './timeline-question.js';
const dayMs = 86_400_000;
const position = { dimension: '', group: '' };
/** No rule of events reads an attribute. */
const nothing = factsOfValues({ attributes: {}, values: {}, today: 0 });
/** The values of the columns for one timeline, as the evaluator finds them. */
export function replay(question, timeline) {
    return openReplay(question)(timeline).values;
}
/** The same for timelines of which each differs little from the one before: what reads none of the changed signals is kept. */
export function openReplay({ signals, leaves, columns, }) {
    const values = leaves.map((leaf) => valueOfLeaf(leaf, []));
    const replayed = () => ({
        values: columns.map((column) => valueOfTerm(column, values)),
        unbounded: columns.map((column) => unboundedTerm(column, values)),
    });
    let known = [];
    let last = replayed();
    return (timeline) => {
        const changed = signalsThatDiffer(known, timeline).filter((signal) => signals.includes(signal));
        known = timeline;
        if (changed.length === 0)
            return last;
        const events = timeline
            .filter(({ signal }) => signals.includes(signal))
            .map(usableEvent)
            .toSorted(newestFirst);
        for (const [place, leaf] of leaves.entries()) {
            const read = signalsOfLeaf(leaf);
            if (changed.some((signal) => read.includes(signal)))
                values[place] = valueOfLeaf(leaf, events);
        }
        last = replayed();
        return last;
    };
}
function unboundedTerm(term, leaves) {
    if ('leaf' in term)
        return leaves[term.leaf] ?? 0;
    const [only] = term.of;
    if (only !== undefined && term.of.length === 1)
        return unboundedTerm(only, leaves);
    return term.of.reduce((sum, part) => sum + valueOfTerm(part, leaves), 0);
}
function signalsThatDiffer(one, other) {
    if (one === other)
        return [];
    const differ = [
        ...one.filter((event) => !other.includes(event)),
        ...other.filter((event) => !one.includes(event)),
    ];
    return [...new Set(differ.map(({ signal }) => signal))];
}
function valueOfLeaf(leaf, events) {
    if (leaf.kind === 'rule')
        return lineOf(leaf.rule, position, { asOf: 0, facts: nothing, events }).points;
    const agesOf = new Map();
    for (const { signal, age, hidden } of events) {
        if (!hidden)
            agesOf.set(signal, [...(agesOf.get(signal) ?? []), age]);
    }
    return eventsWithin(leaf.test, { ...nothing, agesOf }) >= leaf.test.count ? 1 : 0;
}
function valueOfTerm(term, leaves) {
    if ('leaf' in term)
        return leaves[term.leaf] ?? 0;
    return bounded(term.of.reduce((sum, part) => sum + valueOfTerm(part, leaves), 0), term);
}
function usableEvent(event, index) {
    const at = 0 - event.ageDays * dayMs - event.olderByMs;
    const { signal, properties, ageDays, hidden } = event;
    return { id: `e${index}`, signal, properties, at, from: at, age: ageDays, hidden };
}
function newestFirst(left, right) {
    return right.at - left.at || compareCodePoints(left.id, right.id);
}
