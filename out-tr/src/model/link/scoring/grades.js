import { inside, keyOf } from '../../../diagnostics/place.js';
import { compareCodePoints } from '../../../support/code-points.js';
import { compareRationals } from '../../../support/rational.js';
import { linkPoints, linkShare } from '../../linking/quantities.js';
import { sortedEntries } from '../../linking/record.js';
/** Grades, best first by their share of the attainable fit points; `always` comes last. */
export function linkGrades(written, place, linking) {
    const grades = sortedEntries(written).map(([id, from]) => {
        const at = inside(place, id);
        if (id === 'U')
            return reportUnknownGrade(keyOf(at), linking);
        if (from === 'always')
            return { id, place: at };
        const share = linkShare(from, at, linking);
        return share && { id, from: share, place: at };
    });
    return grades
        .filter((grade) => grade !== undefined)
        .sort((left, right) => bestFirst(left, right, compareRationals));
}
/** Bands, best first by their engagement points; `always` comes last. */
export function linkBands(written, place, linking) {
    const bands = sortedEntries(written).map(([id, from]) => {
        const at = inside(place, id);
        if (typeof from !== 'number')
            return { id, place: at };
        const points = linkPoints(from, at, linking);
        return points === undefined ? undefined : { id, from: points, place: at };
    });
    return bands
        .filter((band) => band !== undefined)
        .sort((left, right) => bestFirst(left, right, (a, b) => a - b));
}
function bestFirst(left, right, compare) {
    if (left.from !== undefined && right.from !== undefined)
        return compare(right.from, left.from) || compareCodePoints(left.id, right.id);
    if (left.from === undefined && right.from === undefined)
        return compareCodePoints(left.id, right.id);
    return left.from === undefined ? 1 : -1;
}
function reportUnknownGrade(place, { report }) {
    report({
        code: 'link/reserved-name',
        place,
        message: 'U is the grade of leads about whom too little is known',
        help: 'give the grade another letter, and set `minKnown` to say when U applies',
    });
}
