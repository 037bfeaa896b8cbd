import { ascending, pieceOf } from './ages.js';
import { everything } from './interval.js';
import { countWatch, readRule } from './read-rule.js';
/** What a leaf takes from events. */
export function readLeaf(leaf, index, mostEvents, silent) {
    if (leaf.kind === 'test')
        return readTest(leaf.test, index);
    const { rule } = leaf;
    return rule.kind === 'event'
        ? readRule(rule, index, mostEvents)
        : readSilence(rule, index, silent.get(index) ?? intervalsOf(rule));
}
function readTest({ signals, withinDays, count }, leaf) {
    return {
        leaf,
        signals,
        where: [],
        watches: [countWatch(count, withinDays)],
        valueOf: ([seen = 0]) => (seen >= count ? 1 : 0),
        range: { low: 0, high: 1 },
        cuts: [withinDays],
    };
}
/** After how many intervals the floor is reached; infinite without a floor. */
export function intervalsOf({ per, floor }) {
    return floor === undefined || per === 0 ? everything.high : Math.ceil(-floor / per);
}
/** Points of a silence of so many whole intervals (semantics §3, Inactivity). */
export function silencePoints({ per, floor }, intervals) {
    const raw = 0 - per * intervals;
    return Math.max(floor ?? raw, raw);
}
/** Where the intervals end that are told apart. */
export function silenceCuts({ everyDays }, intervals) {
    return ascending(Array.from({ length: intervals }, (_, index) => (index + 1) * everyDays));
}
/** With infinitely many intervals it has a range, and nothing else: it is bounded first (`silent-intervals.ts`). */
function readSilence(rule, leaf, intervals) {
    const cuts = Number.isFinite(intervals) ? silenceCuts(rule, intervals) : [];
    const most = cuts.length + 1;
    return {
        leaf,
        signals: rule.signals,
        where: [],
        watches: [
            {
                form: 'largest',
                most,
                of: (age) => most - pieceOf(age, cuts),
                ofHidden: 0,
                favoursNew: true,
            },
        ],
        valueOf: ([seen = 0]) => (seen === 0 ? 0 : silencePoints(rule, most - seen)),
        range: { low: rule.per === 0 ? 0 : silencePoints(rule, intervals), high: 0 },
        cuts,
    };
}
