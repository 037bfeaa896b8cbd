import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkPoints } from '../../linking/quantities.js';
/** Least and most points of a group, a dimension or the total. */
export function linkBounds(written, place, linking) {
    const min = written.min === undefined ? undefined : linkPoints(written.min, inside(place, 'min'), linking);
    const max = written.max === undefined ? undefined : linkPoints(written.max, inside(place, 'max'), linking);
    if (min !== undefined && max !== undefined && min > max)
        linking.report({
            code: 'link/empty-span',
            place: inside(place, 'max'),
            message: `the most points, ${written.max}, are fewer than the least, ${written.min}`,
            help: 'write the smaller number as `min`',
        });
    return present({ min, max });
}
