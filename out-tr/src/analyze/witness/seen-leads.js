import { realLead } from './real-lead.js';
import { standingOf } from './standing.js';
import { witnessInstant } from './witness-instant.js';
/** The drawn lead as each agreement sees it: the same data, recorded in the stage in which that one looks at it. */
export function seenLeads(agreements, drawn) {
    const newest = agreements.at(-1) ?? agreements[0];
    const asOf = witnessInstant(newest);
    const seenBy = (agreement, side) => {
        const recorded = drawn.recordedBySide?.[side];
        const own = recorded === undefined ? drawn : { ...drawn, recordedStage: recorded };
        const sample = realLead(newest.lifecycle, own, asOf);
        return { sample, standing: standingOf(agreement, sample) };
    };
    const [first, ...others] = agreements;
    return [seenBy(first, 0), ...others.map((agreement, index) => seenBy(agreement, index + 1))];
}
