import { eventSumOfDimension } from './event-sum.js';
import { careOfBounds, everything } from './joint-column.js';
import { mixedPoints } from './mixed-columns.js';
import { totalPoints } from './total-points.js';
/** The points themselves, not only whether they reach something. */
export function pointsAsked(scoring, of, placeColumns) {
    if (of === 'total')
        return totalPoints(scoring, careOfBounds(scoring.composition.total), placeColumns);
    const { side, pointsOf } = scoring;
    const { by, dimension } = scoring.dimension(of);
    if (by === 'both')
        return mixedPoints(scoring, dimension, placeColumns);
    const columns = placeColumns(`${of} of ${side}`, () => [
        by === 'lead'
            ? { side, lead: [pointsOf(dimension)], care: everything }
            : { side, lead: [], events: eventSumOfDimension(dimension), care: everything },
    ]);
    const [place = 0] = columns;
    return { columns, pointsOf: (lead, events) => (lead[place] ?? 0) + (events[place] ?? 0) };
}
