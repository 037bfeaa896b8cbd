import { rangeOfEventSum } from './event-sum.js';
import { eventSumDelta } from './event-sum-delta.js';
import { everything } from './joint-column.js';
import { nothing } from './ranges.js';
import { haveSameConsents } from './same-timelines.js';
import { scoreDelta } from './score-delta.js';
/** More vectors than this are no help. */
const mostVectors = 200_000;
/**
 * More than events can add up to, for where that cannot be told: every column may have any of its values whatever the
 * others have, as long as they lie no further apart than the rules allow that only one of them counts. What no such vector
 * gives, no timeline does; none of them has a timeline.
 */
export function anyTimelines(scene, { question, sums, any }) {
    const ofEvents = question.columns.map((_, place) => {
        const sum = sums.get(place);
        return sum === undefined ? { least: 0, most: 1 } : within(rangeOfEventSum(sum.events), sum.care);
    });
    const columns = [...ofEvents, ...any.map(({ range }) => range)];
    if (columns.some(({ least, most }) => !Number.isFinite(most - least)))
        return undefined;
    const relations = [
        ...relationsOf(scene, question.signals, sums),
        ...dimensionRelations(scene, any, ofEvents.length),
    ];
    const vectors = [];
    const values = [];
    /** False = too many. */
    function fill(place) {
        if (place === columns.length) {
            scene.budget.spend(1);
            return vectors.push({ values: [...values], events: 0, index: vectors.length }) < mostVectors;
        }
        const { least, most } = allowed(place, columns, relations, values);
        for (let value = least; value <= most; value += 1) {
            values[place] = value;
            if (!fill(place + 1))
                return false;
        }
        return true;
    }
    if (!fill(0))
        return undefined;
    return { vectors, abstracted: abstractedRules(question), timelineOf: () => undefined };
}
function within({ least, most }, care) {
    const inside = (points) => Math.min(care.most, Math.max(care.least, points));
    return { least: inside(least), most: inside(most) };
}
function relationsOf(scene, signals, sums) {
    if (!haveSameConsents(scene, signals))
        return [];
    const found = [];
    for (const [earlier, one] of sums) {
        for (const [later, other] of sums) {
            if (earlier >= later)
                continue;
            const delta = eventSumDelta(scene, one.events, other.events);
            found.push({ earlier, later, cares: [one.care, other.care], delta });
        }
    }
    return found;
}
/** Between points of the same dimension on both sides; `from` is the place of the first of them. */
function dimensionRelations(scene, any, from) {
    const { ranges, left } = scoreDelta(scene);
    if (ranges === undefined)
        return [];
    return any.flatMap((before, place) => {
        const other = any.findIndex(({ dimension, side }) => side === 1 && dimension === before.dimension);
        if (before.side === 1 || other < 0)
            return [];
        const { least, most } = left.find(({ dimension }) => dimension === before.dimension)?.range ?? nothing;
        const cares = [everything, everything];
        return place < other
            ? [{ earlier: from + place, later: from + other, cares, delta: { least, most } }]
            : [{ earlier: from + other, later: from + place, cares, delta: { least: 0 - most, most: 0 - least } }];
    });
}
/** What is not told apart any more may be anything beyond. */
function allowed(place, columns, relations, values) {
    let { least, most } = columns[place] ?? { least: 0, most: 0 };
    for (const { earlier, later, cares: [careOfEarlier, care], delta, } of relations) {
        if (later !== place)
            continue;
        const value = values[earlier] ?? 0;
        const low = value <= careOfEarlier.least ? Number.NEGATIVE_INFINITY : value + delta.least;
        const high = value >= careOfEarlier.most ? Number.POSITIVE_INFINITY : value + delta.most;
        least = Math.max(least, Math.min(low, care.most));
        most = Math.min(most, Math.max(high, care.least));
    }
    return { least, most };
}
function abstractedRules({ leaves }) {
    const bound = 'its events may add up to anything';
    return leaves.flatMap((leaf) => (leaf.kind === 'rule' ? [{ rule: leaf.rule.id, bound }] : []));
}
