import { boundedRange } from '../../score/event-range.js';
import { eventSumOfDimension, eventSumOfGroups, rangeOfEventSum, withSignals, } from '../../score/event-sum.js';
import { nothing, rangeSum } from '../../score/ranges.js';
/** Whatever the events are that a side looks at. */
export function pointsWithin(side, kind, placeSum) {
    if (kind !== 'total')
        return dimensionWithin(side, side.dimension(kind), placeSum);
    const { dimensions, total } = side.scoring;
    const parts = dimensions.map(({ id }) => dimensionWithin(side, side.dimension(id), placeSum));
    return (sumAt) => boundedRange(rangeSum(parts.map((part) => part(sumAt))), total);
}
function dimensionWithin(side, decided, placeSum) {
    switch (decided.by) {
        case 'lead':
            return sumWithin(side.pointsOf(decided.dimension), placeSum);
        case 'events': {
            const events = withSignals(eventSumOfDimension(decided.dimension), side.signals);
            const range = rangeOfEventSum(events, side.mostEvents);
            return () => range;
        }
        case 'both':
            return mixedWithin(side, decided.dimension, placeSum);
    }
}
/** Meetings that the lead itself does not take part in are added up once. */
function mixedWithin(side, dimension, placeSum) {
    const meetings = dimension.meetings.map((meeting) => {
        const ofLead = side.pointsAt(meeting);
        const events = withSignals(eventSumOfGroups(meeting.groups), side.signals);
        return { meeting, ofLead, ofEvents: rangeOfEventSum(events, side.mostEvents) };
    });
    const isOfEvents = ({ ofLead }) => ofLead.parts.length === 0;
    const settled = rangeSum(meetings.filter(isOfEvents).map(({ meeting, ofEvents }) => boundedRange(ofEvents, meeting)));
    const open = meetings
        .filter((each) => !isOfEvents(each))
        .map((each) => ({ ...each, ofLead: sumWithin(each.ofLead, placeSum) }));
    return (sumAt) => {
        const points = open.map(({ meeting, ofLead, ofEvents }) => boundedRange(rangeSum([ofLead(sumAt), ofEvents]), meeting));
        return boundedRange(rangeSum([settled, ...points]), dimension);
    };
}
/** A sum of the lead itself. */
export function sumWithin(sum, placeSum) {
    if (sum.parts.length === 0)
        return () => boundedRange(nothing, sum);
    const place = placeSum(sum);
    return (sumAt) => boundedRange(sumAt(place), sum);
}
