import { inside } from '../../diagnostics/place.js';
import { compareExact, exact, exactOf, sumOf } from '../../support/exact.js';
/** The segments bring the whole target, and the territories take all leads of a segment: no more and no less. */
export function shareBreaks({ plan }) {
    const segments = Object.values(plan.segments);
    const sum = sumOf(segments.map(({ share }) => exactOf(share)));
    const place = inside(plan.place, 'segments');
    return [
        ...(isWhole(sum) ? [] : [{ kind: 'segment-shares', sum, place }]),
        ...segments.flatMap((segment) => {
            const shares = Object.values(segment.territories);
            const taken = sumOf(shares.map(exactOf));
            if (shares.length === 0 || isWhole(taken))
                return [];
            const at = inside(segment.place, 'territories');
            return [{ kind: 'territory-shares', segment, sum: taken, place: at }];
        }),
    ];
}
function isWhole(sum) {
    return compareExact(sum, exact(1)) === 0;
}
