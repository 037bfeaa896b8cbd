import { compareExact, exact, exactOf, over, times } from '../support/exact.js';
import { rateBetween, wayOf } from './breaks/promised-rate.js';
/**
 * The promised number of leads at the promised shares, and where nothing is promised, or more than planned, at the rates
 * of the plan. Only where one segment lives on the promised number: how leads divide among several nobody promises.
 */
export function keptPromises({ agreement, need, plan }) {
    const { handoff } = agreement.lifecycle;
    const commitments = Object.values(agreement.commitments);
    const volume = commitments.find((each) => isVolume(each, handoff.stage));
    const [own, ...others] = need.segments.filter(({ segment, stages }) => segment.sourcedBy === volume?.side && stages[0]?.stage === handoff.stage);
    if (volume === undefined || own === undefined || others.length > 0)
        return undefined;
    const leads = times(exactOf(volume.goal.value), exact(Object.keys(plan.season).length));
    const shares = apart(commitments, own, handoff);
    const wins = own.segment.steps
        .map(({ rate }) => exactOf(rate))
        .concat(shares.map(({ lost }) => lost))
        .reduce(times, leads);
    const value = times(wins, exact(own.segment.dealSize));
    return {
        used: [volume, ...shares.map(({ commitment }) => commitment)],
        leads,
        wins,
        value,
        toWin: own.toWin,
    };
}
function isVolume({ measure, comparator, per }, stage) {
    return measure.of === 'entries' && measure.stage === stage && comparator === 'atLeast' && per === 'month';
}
/** Promised shares that overlap no earlier one, each with what it leaves of the rate of the plan. */
function apart(commitments, { segment }, handoff) {
    const taken = new Set();
    return commitments.flatMap((commitment) => {
        const way = wayOf(commitment, handoff);
        const planned = way && rateBetween(segment, way);
        if (way === undefined || planned === undefined)
            return [];
        const stages = stagesWithin(segment.steps, way);
        if (stages.some((stage) => taken.has(stage)))
            return [];
        for (const stage of stages)
            taken.add(stage);
        const promised = exactOf(commitment.goal.value);
        return [{ commitment, lost: compareExact(promised, planned) < 0 ? over(promised, planned) : exact(1) }];
    });
}
/** The stages in which the steps of a way begin. */
function stagesWithin(steps, { from, to }) {
    const first = steps.findIndex((step) => step.from === from);
    const last = steps.findIndex((step) => step.to === to);
    return steps.slice(first, last + 1).map((step) => step.from);
}
