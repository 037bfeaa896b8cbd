import { periodOf } from './period-of.js';
/** Counts in the resets and the returns from absence since the last attempt; a reset comes before a return (semantics §7). */
export function poolStateAt(pool, zone, state, at) {
    // Before the first attempt nobody has anything, so there is nothing to reset or to catch up with.
    if (state.upTo === undefined)
        return { ...state, upTo: at };
    let assigned = state.assigned;
    for (const instant of turningPoints(pool, zone, state.upTo, at)) {
        if (isReset(pool, zone, instant))
            assigned = new Map();
        if (pool.onReturn === 'freeze')
            assigned = afterReturns(pool, assigned, instant);
    }
    return { assigned, upTo: at };
}
/** Instants in (from, to] at which the pool is reset or somebody returns, rising. */
function turningPoints(pool, zone, from, to) {
    const returns = pool.members.flatMap(({ absences }) => absences.map(({ end }) => end));
    const instants = [...resets(pool, zone, from, to), ...returns.filter((end) => end > from && end <= to)];
    return [...new Set(instants)].sort((left, right) => left - right);
}
function resets({ reset }, zone, from, to) {
    if (reset === 'never')
        return [];
    const starts = [];
    for (let { end } = periodOf(zone, reset, from); end <= to; end = periodOf(zone, reset, end).end)
        starts.push(end);
    return starts;
}
function isReset({ reset }, zone, instant) {
    return reset !== 'never' && periodOf(zone, reset, instant).start === instant;
}
/**
 * Who returns takes at least the least share of the active members who were present before, so that nobody has to make
 * up for an absence.
 */
function afterReturns(pool, assigned, instant) {
    const active = pool.members.filter((member) => member.active);
    const returning = active.filter(({ absences }) => absences.some(({ end }) => end === instant));
    const present = active.filter((member) => wasPresentBefore(member, instant));
    const [first, ...others] = present;
    if (returning.length === 0 || first === undefined)
        return assigned;
    const count = ({ id }) => assigned.get(id) ?? 0;
    const least = others.reduce((lowest, member) => (count(member) * lowest.weight < count(lowest) * member.weight ? member : lowest), first);
    const share = (member) => Math.ceil((member.weight * count(least)) / least.weight);
    const raised = returning.map((member) => [member.id, Math.max(count(member), share(member))]);
    return new Map([...assigned, ...raised]);
}
function wasPresentBefore({ absences }, instant) {
    return !absences.some(({ start, end }) => start < instant && instant <= end);
}
