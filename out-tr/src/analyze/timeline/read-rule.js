import { decayTable } from '../../evaluate/score/decay-table.js';
import { ascending, changesOf, pieceOf, pointsAt, youngestOf } from './ages.js';
import { around, multiplied } from './interval.js';
/** What an event rule takes from events (semantics §3, Count). `mostEvents` bounds what cannot be bounded otherwise. */
export function readRule(rule, leaf, mostEvents) {
    const { count, signals, where } = rule;
    const head = { leaf, signals, where };
    switch (count.mode) {
        case 'every':
            return { ...head, ...readCounted(countedOf(rule, count.max), mostEvents) };
        case 'distinctBy':
            return { ...head, ...readDistinct(rule, count.property, count.max, mostEvents) };
        case 'latest':
            return { ...head, ...readNewest(tableOf(rule), rule.lookbackDays ?? Number.POSITIVE_INFINITY) };
        case 'firstEver':
            return { ...head, ...readAge(tableOf(rule), oldest) };
        case 'atLeast':
            return { ...head, ...readBurst(rule, Math.max(1, count.n), count.withinDays) };
        case 'tiers':
            return { ...head, ...readTiers(count.tiers, rule.lookbackDays) };
    }
}
function tableOf({ points, decay, lookbackDays }) {
    return decayTable(points, decay, lookbackDays);
}
function countedOf(rule, max) {
    return {
        table: tableOf(rule),
        lookbackDays: rule.lookbackDays ?? Number.POSITIVE_INFINITY,
        ...(max !== undefined && { max }),
    };
}
function readCounted(counted, mostEvents) {
    const { table } = counted;
    const most = Math.min(mostEvents, mostCounted(counted));
    const lookback = Number.isFinite(counted.lookbackDays) ? [counted.lookbackDays] : [];
    return {
        counted,
        watches: [],
        valueOf: () => 0,
        range: multiplied(around([...table.points, table.tail]), most),
        cuts: ascending([...changesOf(table), ...lookback]),
    };
}
/** Where only some values are let through, there are no more counted events than values. */
function readDistinct(rule, property, max, mostEvents) {
    const values = rule.where
        .filter((filter) => filter.property === property)
        .map((filter) => filter.values.length);
    const counted = { ...countedOf(rule, max), distinct: property };
    return readCounted(counted, Math.min(mostEvents, ...values));
}
/** The most counted events that give points: n in every window that still gives some. */
function mostCounted({ table, max }) {
    if (max === undefined || table.tail !== 0)
        return Number.POSITIVE_INFINITY;
    return max.n * Math.ceil(table.points.length / max.perDays);
}
/** The newest selected event: the younger the piece, the larger the number. */
function newest(lookbackDays = Number.POSITIVE_INFINITY) {
    return (cuts) => ({
        watch: {
            form: 'largest',
            most: cuts.length + 1,
            of: (age) => (age < lookbackDays ? cuts.length + 1 - pieceOf(age, cuts) : 0),
            ofHidden: 0,
            favoursNew: true,
        },
        pieceOf: (seen) => cuts.length + 1 - seen,
    });
}
/** The oldest event of all, hidden ones included, which give no points. */
const oldest = (cuts) => ({
    watch: {
        form: 'largest',
        most: cuts.length + 2,
        of: (age) => pieceOf(age, cuts) + 1,
        ofHidden: cuts.length + 2,
        favoursNew: false,
    },
    pieceOf: (seen) => seen - 1,
});
/** The points of the newest event that the look-back lets through. */
export function readNewest(table, lookbackDays) {
    return readAge(table, newest(lookbackDays));
}
function readAge(table, watchOf) {
    const cuts = changesOf(table);
    const { watch, pieceOf: pieceOfSeen } = watchOf(cuts);
    const points = youngestOf(cuts).map((age) => pointsAt(table, age));
    return {
        watches: [watch],
        valueOf: ([seen = 0]) => (seen === 0 ? 0 : (points[pieceOfSeen(seen)] ?? 0)),
        range: around(points),
        cuts,
    };
}
function readBurst(rule, n, withinDays) {
    const window = Math.min(withinDays, rule.lookbackDays ?? withinDays);
    const table = decayTable(rule.points, rule.decay, window);
    const age = readAge(table, newest(window));
    const watches = [countWatch(n, window), ...age.watches];
    return {
        ...age,
        // Without decay inside the window only the number counts.
        watches: age.cuts.some((cut) => cut < window) ? watches : watches.slice(0, 1),
        valueOf: ([count = 0, seen = age.watches[0]?.most ?? 0]) => (count >= n ? age.valueOf([seen]) : 0),
        cuts: ascending([...age.cuts, window]),
    };
}
function readTiers(tiers, lookbackDays = Number.POSITIVE_INFINITY) {
    const most = Math.max(0, ...tiers.map(({ from, to }) => (to === undefined ? from : to + 1)));
    const pointsOf = (count) => tiers.find(({ from, to }) => count >= from && (to === undefined || count <= to))?.points ?? 0;
    const all = Array.from({ length: most + 1 }, (_, count) => pointsOf(count));
    return {
        watches: [countWatch(most, lookbackDays)],
        valueOf: ([count = 0]) => pointsOf(count),
        range: around(all),
        cuts: Number.isFinite(lookbackDays) ? [lookbackDays] : [],
    };
}
/** How many events are younger than the window, up to a most; whether there is any at all is a matter of the newest. */
export function countWatch(most, windowDays) {
    return {
        form: most <= 1 ? 'largest' : 'sum',
        most,
        of: (age) => (most > 0 && age < windowDays ? 1 : 0),
        ofHidden: 0,
        favoursNew: most <= 1,
    };
}
