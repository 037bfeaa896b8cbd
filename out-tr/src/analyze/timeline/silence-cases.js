import { ascending } from './ages.js';
import { silenceCuts, silencePoints } from './read-leaf.js';
export function silenceOf(leaves, intervals) {
    const rules = leaves.flatMap((leaf, index) => leaf.kind === 'rule' && leaf.rule.kind === 'inactivity' ? [{ rule: leaf.rule, leaf: index }] : []);
    const widest = rules.toSorted((left, right) => right.rule.signals.length - left.rule.signals.length)[0];
    if (widest === undefined)
        return undefined;
    const key = keyOf(widest.rule);
    const alike = rules.filter(({ rule }) => keyOf(rule) === key);
    const cuts = ascending([
        0,
        ...alike.flatMap(({ rule, leaf }) => silenceCuts(rule, intervals.get(leaf) ?? 0)),
    ]);
    const points = (day) => alike.map(({ rule, leaf }) => ({ leaf, points: pointsAfter(rule, day, intervals.get(leaf) ?? 0) }));
    return {
        signals: widest.rule.signals,
        leaves: alike.map(({ leaf }) => leaf),
        cases: [
            ...cuts.map((fromDay, index) => ({
                fromDay,
                toDay: cuts[index + 1] ?? Number.POSITIVE_INFINITY,
                points: points(fromDay),
            })),
            { fromDay: Number.POSITIVE_INFINITY, toDay: Number.POSITIVE_INFINITY, points: [] },
        ],
    };
}
function pointsAfter(rule, day, most) {
    return silencePoints(rule, Math.min(most, Math.floor(day / rule.everyDays)));
}
function keyOf({ signals }) {
    return [...signals].sort().join(' ');
}
