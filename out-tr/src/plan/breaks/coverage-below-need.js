import { inside } from '../../diagnostics/place.js';
import { compareExact } from '../../support/exact.js';
/** A target of coverage that does not deliver what is still to be won. */
export function coverageBreaks({ plan, coverage }) {
    if (coverage === undefined)
        return [];
    const { target, needed, delivers } = coverage;
    if (needed !== undefined && compareExact(target, needed) >= 0)
        return [];
    const place = inside(plan.coverage?.place ?? plan.place, needed === undefined ? 'slip' : 'target');
    return [{ kind: 'coverage-below-need', target, needed, delivers, place }];
}
