import { bounded } from '../../evaluate/score/bounded.js';
import { eventSumOfDimension } from './event-sum.js';
import { careFor } from './joint-column.js';
import { mixedPoints, rangeOfMixed } from './mixed-columns.js';
import { rangeSum } from './ranges.js';
import { softlyBounded } from './softly-bounded.js';
/** The total: what dimensions of one kind add in a column of their own, and those of both kinds. */
export function totalPoints(scoring, care, placeColumns) {
    const { total, mixed } = scoring.composition;
    const others = rangeSum(mixed.map((dimension) => rangeOfMixed(scoring, dimension)));
    const key = `total of ${scoring.side}`;
    const [plain = 0] = placeColumns(key, () => [plainColumn(scoring, careFor(care, others))]);
    const parts = mixed.map((dimension) => mixedPoints(scoring, dimension, placeColumns));
    return {
        columns: [plain, ...parts.flatMap(({ columns }) => columns)],
        pointsOf(lead, events) {
            let sum = (lead[plain] ?? 0) + (events[plain] ?? 0);
            for (const { pointsOf } of parts)
                sum += pointsOf(lead, events);
            return bounded(sum, total);
        },
        guideOf(lead, events) {
            let sum = (lead[plain] ?? 0) + (events[plain] ?? 0);
            for (const { guideOf } of parts)
                sum += guideOf(lead, events);
            return softlyBounded(sum, total);
        },
    };
}
function plainColumn({ side, composition, pointsOf }, care) {
    const { ofLead, ofEvents } = composition;
    return {
        side,
        lead: ofLead.map(pointsOf),
        care,
        ...(ofEvents.length > 0 && { events: eventSumOf(ofEvents) }),
    };
}
/** One dimension is its own sum, the same that is asked for its points. */
function eventSumOf(dimensions) {
    const sums = dimensions.map(eventSumOfDimension);
    const [only] = sums;
    return only !== undefined && sums.length === 1 ? only : { rules: [], sums };
}
