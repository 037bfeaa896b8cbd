import { pointsOfMixed } from './composition.js';
import { boundedRange } from './event-range.js';
import { eventSumOfGroups, rangeOfEventSum, withSignals } from './event-sum.js';
import { careFor, careOfBounds, } from './joint-column.js';
import { rangeOfLeadSum } from './lead-sum.js';
import { cutInside, rangeSum } from './ranges.js';
import { softlyBounded } from './softly-bounded.js';
/** The points of a dimension in which points of both kinds are added before a bound. */
export function mixedPoints(scoring, dimension, placeColumns) {
    if (scoring.isLoose === true)
        return anyPoints(scoring, dimension, placeColumns);
    const key = `${dimension.id} of ${scoring.side}`;
    const columns = placeColumns(key, () => columnsOfMixed(scoring, dimension));
    const places = new Map(dimension.meetings.map((meeting, index) => [meeting, columns[index] ?? 0]));
    const pointsOf = (lead, events) => pointsOfMixed(dimension, (meeting) => {
        const place = places.get(meeting) ?? 0;
        return (lead[place] ?? 0) + (events[place] ?? 0);
    });
    const guideOf = (lead, events) => {
        let sum = 0;
        for (const meeting of dimension.meetings) {
            const place = places.get(meeting) ?? 0;
            sum += softlyBounded((lead[place] ?? 0) + (events[place] ?? 0), meeting);
        }
        return softlyBounded(sum, dimension);
    };
    return { columns, pointsOf, guideOf };
}
/** All of the points in one column, whatever the lead itself and its events do. */
function anyPoints(scoring, dimension, placeColumns) {
    const { side } = scoring;
    const range = rangeOfMixed(scoring, dimension);
    const columns = placeColumns(`any ${dimension.id} of ${side}`, () => [
        { side, lead: [], any: { dimension: dimension.id, range }, care: range },
    ]);
    const [place = 0] = columns;
    const pointsOf = (_lead, events) => events[place] ?? 0;
    return { columns, pointsOf, guideOf: pointsOf };
}
/** A column per meeting of a dimension, in their order. */
function columnsOfMixed(scoring, dimension) {
    const { side, pointsAt } = scoring;
    const parts = dimension.meetings.map((meeting) => ({
        meeting,
        lead: pointsAt(meeting),
        events: eventSumOfGroups(meeting.groups),
        range: rangeOfMeeting(scoring, meeting),
    }));
    return parts.map(({ lead, events, meeting, range }) => {
        const others = parts.filter((part) => part.meeting !== meeting);
        const ofOthers = rangeSum(others.map((other) => boundedRange(other.range, other.meeting)));
        const told = cutInside(careFor(careOfBounds(dimension), ofOthers), boundedRange(range, meeting));
        const care = narrowed(careOfBounds(meeting), told);
        return { side, lead: [lead], care, ...(events.sums.length > 0 && { events }) };
    });
}
export function rangeOfMixed(scoring, dimension) {
    const ranges = dimension.meetings.map((meeting) => boundedRange(rangeOfMeeting(scoring, meeting), meeting));
    return boundedRange(rangeSum(ranges), dimension);
}
/** Before the bounds of the meeting. */
function rangeOfMeeting({ pointsAt, sums, mostEvents, signals }, meeting) {
    const events = withSignals(eventSumOfGroups(meeting.groups), signals);
    return rangeSum([rangeOfLeadSum(sums.rangeOf, pointsAt(meeting)), rangeOfEventSum(events, mostEvents)]);
}
/** Where two ranges share nothing, one point says it all. */
function narrowed(first, second) {
    const least = Math.max(first.least, second.least);
    return { least, most: Math.max(least, Math.min(first.most, second.most)) };
}
