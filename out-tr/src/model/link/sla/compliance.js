import { inside } from '../../../diagnostics/place.js';
import { linkShare } from '../../linking/quantities.js';
/** Judged cases a period needs where nothing else is written (semantics §6). */
const usualSample = 5;
/** How a promise is judged. */
export function linkCompliance(written, place, linking) {
    const target = linkShare(written.target, inside(place, 'target'), linking);
    if (target && target.numerator > target.denominator) {
        linking.report({
            code: 'link/quantity',
            place: inside(place, 'target'),
            message: `${written.target} is more than all`,
            help: 'write a share of at most 100 %',
        });
        return undefined;
    }
    return target && { target, per: written.per, minSample: written.minSample ?? usualSample };
}
