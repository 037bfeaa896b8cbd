import { literal } from './constants.js';
import { countedDays, matchOf, worthOf } from './rule-events.js';
import { calledWalk, countOf, newSum, resetsScore } from './workbench.js';
/** The lines that add an event rule's points; what tables can say is put into the sum instead (semantics §3, Count). */
export function eventRuleLines(rule, sum, bench) {
    const { count } = rule;
    if (count.mode === 'tiers')
        return [`${sum.name} += ${tierPoints(rule, count.tiers, bench)};`];
    if (count.mode === 'atLeast')
        return [atLeastLine(rule, count.n, sum, bench)];
    const worth = worthOf(rule);
    if (!bench.isTabled(matchOf(rule), worth))
        return [`${sum.name} += ${calledWalk(bench, bench.walks.points(rule))};`];
    sum.events.push({ match: matchOf(rule), worth });
    setAlarm(rule, worth, sum, bench);
    return [];
}
/** The points of the range the count falls in; the count is worked out once. */
function tierPoints(rule, tiers, bench) {
    const ranges = tiers.map(({ from, to, points }) => {
        const upTo = to === undefined ? '' : ` && count <= ${literal(to)}`;
        return `count >= ${literal(from)}${upTo} ? ${literal(points)} : `;
    });
    const count = countOf(bench, matchOf(rule), countedDays(rule));
    return `(count = ${count}, ${ranges.join('')}0)`;
}
/** Without decay the newest of them is worth the same, whichever it is. */
function atLeastLine(rule, n, sum, bench) {
    const isEven = rule.decay.kind === 'none';
    const points = isEven ? literal(rule.points) : calledWalk(bench, bench.walks.points(rule));
    const count = countOf(bench, matchOf(rule), countedDays(rule));
    return `if (${count} >= ${literal(Math.max(1, n))}) ${sum.name} += ${points};`;
}
/**
 * Where only some events count, a table in which each counts for itself is right as long as there are few of them; when
 * there are more, the alarm calls the walk that puts the points right.
 */
function setAlarm(rule, worth, sum, bench) {
    const { count } = rule;
    const limit = aloneLimit(count);
    if (limit >= bench.capacity)
        return;
    const alarm = newSum(bench, limit);
    alarm.events.push({ match: matchOf(rule), worth: countedByAlarm(count, worth) });
    bench.alarms.push({
        sum: alarm,
        line: `${sum.name} += ${calledWalk(bench, bench.walks.correction(rule))};`,
        whenHidden: count.mode === 'firstEver' && resetsScore(bench),
    });
}
/** Up to so many events each counts as if it were alone. */
function aloneLimit(count) {
    if (count.mode !== 'every')
        return 1;
    return count.max?.n ?? Number.POSITIVE_INFINITY;
}
/** Old events that are worth nothing stand in nobody's way, except that the first one ever is the first one ever. */
function countedByAlarm({ mode }, { points, tail }) {
    if (mode === 'firstEver' || tail !== 0)
        return { points: [], tail: 1 };
    return { points: points.map(() => 1), tail: 0 };
}
