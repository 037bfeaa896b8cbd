import { sameCriterion } from '../../../criteria/same-criterion.js';
import { inside } from '../../../diagnostics/place.js';
import { calendarOf, elapsedMinutes, openMinutes } from '../../open-time.js';
/**
 * A lead waits in the review queue for its decision, then for its rep. Both together have to fit into the promise
 * that marketing was given, which runs from the entry of the handoff stage (semantics §5, "three clocks").
 */
export const handoffLeavesNoTime = {
    id: 'sla/handoff-leaves-no-time',
    severity: 'warning',
    owner: 'sales',
    summary: 'The decision window and the rep’s target together fit into the promise to the lead.',
    why: 'everybody keeps his own promise and the lead is still called too late; each side then blames the other',
    *check(agreement) {
        const { handoff } = agreement.lifecycle;
        for (const facing of contactSlas(agreement, (start) => start.fact === 'stage' && start.stage === handoff.stage)) {
            const window = minutesLike(agreement, facing, handoff.decideWithin);
            const reps = likeFacing(facing, contactSlas(agreement, (start) => isRepStart(start, handoff.acceptance)));
            const rep = Math.max(0, ...reps.map((sla) => minutesLike(agreement, facing, sla.within) ?? 0));
            const promised = minutesLike(agreement, facing, facing.within);
            if (window === undefined || promised === undefined || window + rep <= promised)
                continue;
            yield tooLate(facing, { window, rep, promised }, agreement);
        }
    },
};
function tooLate(facing, { window, rep, promised }, agreement) {
    const part = rep > 0 ? ` and the rep ${hours(rep)} after it` : '';
    return {
        place: inside(facing.place, 'within'),
        message: `SLA ${facing.id} promises contact within ${hours(promised)}, but the handoff decision may take ${hours(window)}${part}`,
        help: 'shorten the decision window or the rep’s target, or lengthen the promise',
        related: [{ place: agreement.lifecycle.handoff.place, message: 'the decision window' }],
    };
}
function contactSlas(agreement, starts) {
    return Object.values(agreement.slas).filter((sla) => starts(sla.clock.start) && sla.clock.stop.some((stop) => stop.fact === 'touch'));
}
/** Of variants for different leads only those for the same leads count: the same criterion, else none at all. */
function likeFacing(facing, reps) {
    const same = reps.filter((rep) => sameCriterion(rep.applies, facing.applies));
    return same.length > 0 ? same : reps.filter((rep) => rep.applies === undefined);
}
function isRepStart(start, acceptance) {
    return start.fact === 'decided' || (start.fact === 'stage' && start.stage === acceptance);
}
/** Minutes in the measure of the promise: open time of its calendar, or elapsed time; undefined where they do not compare. */
function minutesLike(agreement, facing, duration) {
    const calendar = calendarOf(agreement, facing);
    const promisedOpen = calendar && openMinutes(facing.within, calendar) !== undefined;
    return promisedOpen ? openMinutes(duration, calendar) : elapsedMinutes(duration);
}
function hours(minutes) {
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}
