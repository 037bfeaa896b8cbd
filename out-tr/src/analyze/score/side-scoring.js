import { gradeLadder } from '../../evaluate/score/grade-ladder.js';
import { compositionOf } from './composition.js';
import { knownFit, pointsOfGroups } from './lead-points.js';
export function openSideScoring(scoring, side, sums) {
    const composition = compositionOf(scoring);
    const ofDimensions = new Map();
    const ofMeetings = new Map();
    const known = knownOf(scoring);
    let knownPoints;
    return {
        side,
        scoring,
        composition,
        sums,
        pointsOf: (dimension) => kept(ofDimensions, dimension, () => pointsOfGroups(sums, dimension.groups, dimension)),
        pointsAt: (meeting) => kept(ofMeetings, meeting, () => pointsOfGroups(sums, meeting.groups)),
        known() {
            if (known === undefined)
                return undefined;
            knownPoints ??= knownFit(sums, known.fit);
            return { points: knownPoints, least: known.least };
        },
        dimension: (id) => decidedDimension(composition, id),
    };
}
function kept(sums, key, make) {
    const sum = sums.get(key) ?? make();
    sums.set(key, sum);
    return sum;
}
function knownOf(scoring) {
    const fit = scoring.dimensions.find(({ id }) => id === 'fit');
    const least = gradeLadder(scoring)?.leastKnown;
    return fit === undefined || least === undefined ? undefined : { fit, least };
}
/** A dimension that is not there has 0 points. */
function decidedDimension({ ofLead, ofEvents, mixed }, id) {
    const isNamed = (dimension) => dimension.id === id;
    const events = ofEvents.find(isNamed);
    if (events !== undefined)
        return { by: 'events', dimension: events };
    const both = mixed.find(isNamed);
    if (both !== undefined)
        return { by: 'both', dimension: both };
    return { by: 'lead', dimension: ofLead.find(isNamed) ?? { id, groups: [] } };
}
