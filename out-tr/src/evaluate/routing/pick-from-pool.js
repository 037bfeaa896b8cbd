import { compareCodePoints } from '../../support/code-points.js';
import { periodOf } from './period-of.js';
/** One attempt on a pool: lowest assigned per weight, then longest idle, then id, among those eligible (semantics §7). */
export function pickFrom(pool, state, situation) {
    const assigned = (member) => state.assigned.get(member.id) ?? 0;
    const idleSince = ({ id }) => situation.picksOf.get(id)?.at(-1) ?? Number.NEGATIVE_INFINITY;
    const exclusions = new Map(pool.members.map((member) => [member, exclusionOf(pool, member, situation)]));
    const [picked] = pool.members
        .filter((member) => exclusions.get(member) === undefined)
        .sort((left, right) => assigned(left) * right.weight - assigned(right) * left.weight ||
        compareInstants(idleSince(left), idleSince(right)) ||
        compareCodePoints(left.id, right.id));
    return {
        pool: pool.id,
        at: situation.at,
        ignoresAvailability: situation.ignoresAvailability === true,
        excluded: Object.fromEntries([...exclusions].flatMap(([{ id }, reason]) => (reason === undefined ? [] : [[id, reason]]))),
        assigned: Object.fromEntries(pool.members.map((member) => [member.id, assigned(member)])),
        pick: picked?.id ?? null,
    };
}
function exclusionOf(pool, member, situation) {
    const { at, skill, ignoresAvailability = false } = situation;
    if (!member.active)
        return 'inactive';
    if (!ignoresAvailability && isAbsent(member, at))
        return 'absent';
    if (!ignoresAvailability && !worksSoon(member, at, pool.assignWithinMinutes))
        return 'outside hours';
    if (isAtCap(member, situation))
        return 'cap';
    return skill === undefined || member.skills.includes(skill) ? undefined : 'skill';
}
function isAbsent({ absences }, at) {
    return absences.some(({ start, end }) => start <= at && at < end);
}
/** Open now, or opening within the bound, which is included. */
function worksSoon({ hours }, at, assignWithinMinutes = 0) {
    if (hours === undefined || hours.isOpen(at))
        return true;
    const opening = hours.opensAfter(at);
    return opening !== undefined && opening <= at + assignWithinMinutes * 60_000;
}
/** A cap counts in its own period, whatever resets the shares. */
function isAtCap({ id, capacity }, { zone, at, picksOf }) {
    if (capacity === undefined)
        return false;
    const { start } = periodOf(zone, capacity.per, at);
    const used = (picksOf.get(id) ?? []).filter((pick) => pick >= start && pick <= at);
    return used.length >= capacity.n;
}
/** Two members who never got a lead have been idle equally long. */
function compareInstants(left, right) {
    return left === right ? 0 : left - right;
}
