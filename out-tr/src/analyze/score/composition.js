import { bounded } from '../../evaluate/score/bounded.js';
import { isFree } from './delta-parts.js';
import { isTimelineRule } from './event-range.js';
import { boundsOf } from './event-sum.js';
import { isLeadRule } from './lead-points.js';
export function compositionOf({ dimensions, total }) {
    const ofEvents = dimensions.filter((dimension) => has(dimension, isTimelineRule) && !has(dimension, isLeadRule));
    const mixed = dimensions.filter((dimension) => has(dimension, isTimelineRule) && has(dimension, isLeadRule));
    return {
        total,
        ofEvents,
        mixed: mixed.map(mixedDimension),
        ofLead: dimensions.filter((dimension) => !has(dimension, isTimelineRule)),
    };
}
export function pointsOfMixed(dimension, pointsOf) {
    let sum = 0;
    for (const meeting of dimension.meetings)
        sum += bounded(pointsOf(meeting), meeting);
    return bounded(sum, dimension);
}
function mixedDimension({ id, groups, min, max }) {
    const meetsAlone = (group) => group.rules.some(isTimelineRule) && group.rules.some(isLeadRule) && !isFree(group);
    return {
        id,
        ...boundsOf({ min, max }),
        meetings: [
            { groups: groups.filter((group) => !meetsAlone(group)) },
            ...groups.filter(meetsAlone).map(alone),
        ],
    };
}
/** A mixed group keeps its bounds for the meeting, so its own are taken off. */
function alone(group) {
    const { min, max, ...free } = group;
    return { groups: [free], ...boundsOf({ min, max }) };
}
function has({ groups }, isKind) {
    return groups.some(({ rules }) => rules.some(isKind));
}
