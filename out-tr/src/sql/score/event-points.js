import { decayTable } from '../../evaluate/score/decay-table.js';
import { extreme, summed } from '../consent-state.js';
import { present } from '../events/measure.js';
import { keptPoints } from '../kept/kept-rule.js';
import { groupPath, rulePath } from './rule-position.js';
/**
 * The points of an event rule. Which event is the newest or the first needs no order: decays only fall with age, so the
 * newest event is the one with the most points left (in size), the first the one with the least.
 */
export function eventPoints(statement, rule, position) {
    const { count } = rule;
    const path = rulePath(position, rule.id);
    switch (count.mode) {
        case 'every':
            if (count.max !== undefined)
                return keptPoints(statement, { path, rule, rate: count.max });
            return everyPoints(statement, rule, position);
        case 'distinctBy':
            return keptPoints(statement, {
                path,
                rule,
                property: count.property,
                ...(count.max !== undefined && { rate: count.max }),
            });
        case 'latest':
            return furthest(statement, rule, ask(statement, rule, path, foldOf(rule, 'most')));
        case 'firstEver':
            return nearest(statement, rule, ask(statement, rule, path, foldOf(rule, 'least'), true));
        case 'atLeast': {
            const within = Math.min(count.withinDays, rule.lookbackDays ?? count.withinDays);
            const recent = { ...rule, lookbackDays: within };
            const counted = countSql(statement, recent, path);
            const points = furthest(statement, rule, ask(statement, recent, path, foldOf(rule, 'most')));
            return `CASE WHEN ${counted} >= ${count.n} THEN ${points} ELSE 0 END`;
        }
        case 'tiers':
            return tierPoints(countSql(statement, rule, path), count.tiers);
    }
}
/** Such rules add into one sum per group; the group reads it once (`additivePoints`). */
function everyPoints({ measures }, rule, position) {
    measures.ask({
        name: groupPath(position),
        fold: 'sum',
        signals: rule.signals,
        values: decayTable(rule.points, rule.decay, rule.lookbackDays),
        filters: rule.where,
        adds: true,
    });
}
/** The sum of the group's rules that count every event. */
export function additivePoints(statement, rules, group) {
    const signals = rules.flatMap((rule) => rule.signals);
    return summed(statement, statement.measures.answers(group, signals));
}
function ask(statement, rule, name, fold, countsHidden = false) {
    const { signals, where: filters } = rule;
    const values = decayTable(rule.points, rule.decay, rule.lookbackDays);
    return statement.measures.ask({ name, fold, signals, values, filters, countsHidden });
}
/** How many events the rule selects. */
function countSql(statement, rule, path) {
    const { signals, where: filters, lookbackDays } = rule;
    const values = present(lookbackDays);
    const answers = statement.measures.ask({ name: `${path}:count`, fold: 'sum', signals, values, filters });
    return `(${summed(statement, answers)})`;
}
function foldOf({ points }, size) {
    return points > 0 === (size === 'most') ? 'max' : 'min';
}
/** The points furthest from 0 among the answers; 0 without any. */
function furthest(statement, { points }, answers) {
    return extreme(statement, answers, points > 0 ? 'larger' : 'smaller', '0');
}
/** The points nearest to 0; without any answer 0, for which a value further out than all points stands meanwhile. */
function nearest(statement, { points }, answers) {
    if (answers.length === 1)
        return summed(statement, answers);
    const beyond = String(points > 0 ? points + 1 : points - 1);
    const found = extreme(statement, answers, points > 0 ? 'smaller' : 'larger', beyond);
    return `CASE WHEN ${found} = ${beyond} THEN 0 ELSE ${found} END`;
}
/** The first range the count falls in. */
function tierPoints(count, tiers) {
    const cases = tiers.map(({ from, to, points }) => {
        const range = to === undefined ? `>= ${from}` : `BETWEEN ${from} AND ${to}`;
        return `WHEN ${count} ${range} THEN ${points}`;
    });
    return cases.length === 0 ? '0' : `CASE ${cases.join(' ')} ELSE 0 END`;
}
