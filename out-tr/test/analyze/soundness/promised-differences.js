import { standingOf } from '../../../src/analyze/witness/standing.js';
import { holds } from '../../../src/criteria/holds.js';
import { firstTrueGate } from '../../../src/evaluate/journey/gate.js';
/** Differences that no row shows: other promises, and who is withdrawn at night; by the facts that the evaluator reads. */
export function promisedDifferences([before, after], sample) {
    const withdrawn = isWithdrawn(before, sample) !== isWithdrawn(after, sample);
    return [
        ...(promisesTo(before, sample) === promisesTo(after, sample) ? [] : ['other-sla']),
        ...(withdrawn ? ['withdrawn'] : []),
    ];
}
/** Every SLA that applies, with what its clock does. */
function promisesTo(agreement, sample) {
    const { facts } = standingOf(agreement, sample);
    const applying = Object.values(agreement.slas).filter(({ applies }) => applies === undefined || holds(applies, facts));
    const promises = applying.map(({ id, clock, within, grace, hardLimit }) => [
        id,
        clock,
        within,
        grace,
        hardLimit,
    ]);
    return JSON.stringify(promises, (key, value) => (key === 'place' ? undefined : value));
}
function isWithdrawn(agreement, sample) {
    const { demoteBelow, handoff } = agreement.lifecycle;
    const { facts } = standingOf(agreement, sample);
    if (demoteBelow === undefined || facts.score === null || !facts.reached.has(handoff.stage))
        return false;
    return firstTrueGate(agreement.lifecycle, facts) === undefined && facts.score.total < demoteBelow;
}
