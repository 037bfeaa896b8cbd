import { decayTable } from '../../score/decay-table.js';
/** The events an event rule speaks of. Events without the value that has to be distinct never count. */
export function matchOf({ signals, where, count }) {
    const distinct = count.mode === 'distinctBy' ? [{ property: count.property }] : [];
    return { signals, filters: [...where, ...distinct] };
}
/** What each of them is worth by its age, taken alone; nothing outside the look-back. */
export function worthOf({ points, decay, lookbackDays }) {
    return decayTable(points, decay, lookbackDays);
}
/** The days in which `atLeast` and `tiers` count; undefined for no limit. */
export function countedDays({ count, lookbackDays }) {
    if (count.mode !== 'atLeast')
        return lookbackDays;
    return Math.min(count.withinDays, lookbackDays ?? count.withinDays);
}
/** The points of the range the count falls in, none outside. */
export function tierPoints(tiers, count) {
    return tiers.find(({ from, to }) => count >= from && (to === undefined || count <= to))?.points ?? 0;
}
