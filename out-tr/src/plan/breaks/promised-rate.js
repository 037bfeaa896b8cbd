import { inside } from '../../diagnostics/place.js';
import { compareExact, exact, exactOf, times } from '../../support/exact.js';
/**
 * Rates of the plan beside what is promised about them. A plan that counts on less expects a broken promise; one that
 * counts on more than the promised quality can fail with every promise kept. The acceptance promised is a floor against
 * picking the easy leads, so a plan may count on more of it.
 */
export function promisedRateBreaks({ agreement, plan }) {
    return Object.values(agreement.commitments).flatMap((commitment) => {
        const way = wayOf(commitment, agreement.lifecycle.handoff);
        if (way === undefined)
            return [];
        return Object.values(plan.segments).flatMap((segment) => {
            const planned = rateBetween(segment, way);
            if (planned === undefined)
                return [];
            const difference = compareExact(planned, exactOf(commitment.goal.value));
            const place = inside(segment.place, 'steps');
            if (difference < 0)
                return [{ kind: 'rate-below-promise', segment, commitment, planned, place }];
            if (difference === 0 || commitment.measure.of === 'acceptance')
                return [];
            return [{ kind: 'rate-above-promise', segment, commitment, planned, place }];
        });
    });
}
/** The stages between which a promise speaks of a share; of the accepted ones the way begins at the acceptance. */
export function wayOf({ measure, comparator }, { stage, acceptance }) {
    if (comparator !== 'atLeast')
        return undefined;
    if (measure.of === 'acceptance')
        return { from: stage, to: acceptance };
    if (measure.of !== 'conversion')
        return undefined;
    const from = measure.base === 'accepted' && measure.from === stage ? acceptance : measure.from;
    return { from, to: measure.to };
}
/** The rates from one stage to another multiplied; undefined where the segment does not pass both. */
export function rateBetween({ steps }, { from, to }) {
    const first = steps.findIndex((step) => step.from === from);
    const last = steps.findIndex((step) => step.to === to);
    if (first === -1 || last < first)
        return undefined;
    return steps.slice(first, last + 1).reduce((rate, step) => times(rate, exactOf(step.rate)), exact(1));
}
