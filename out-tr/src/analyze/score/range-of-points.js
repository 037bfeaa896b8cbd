import { boundedRange } from './event-range.js';
import { eventSumOfDimension, rangeOfEventSum, withSignals } from './event-sum.js';
import { rangeOfLeadSum } from './lead-sum.js';
import { rangeOfMixed } from './mixed-columns.js';
import { rangeSum } from './ranges.js';
/** Within what points of the leads lie that a side looks at; no lead is asked, so it may be wider than it had to be. */
export function rangeOfPoints(side, kind) {
    if (kind !== 'total')
        return rangeOfDimension(side, kind);
    const { dimensions, total } = side.scoring;
    return boundedRange(rangeSum(dimensions.map(({ id }) => rangeOfDimension(side, id))), total);
}
/** The same for any dimension, further ones, too. */
export function rangeOfDimension(side, id) {
    const { by, dimension } = side.dimension(id);
    switch (by) {
        case 'lead':
            return rangeOfLeadSum(side.sums.rangeOf, side.pointsOf(dimension));
        case 'events':
            return rangeOfEventSum(withSignals(eventSumOfDimension(dimension), side.signals), side.mostEvents);
        case 'both':
            return rangeOfMixed(side, dimension);
    }
}
