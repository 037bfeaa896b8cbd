import { ownValue } from '../../support/own-value.js';
import { compareRationals } from '../../support/rational.js';
import { unknownGrade } from './grade-ladder.js';
/** Reads grade, band and matrix from the clamped points (semantics §3). */
export function verdictsOf(scoring, engagement, share) {
    const grade = gradeOf(scoring, share);
    const band = scoring.bands.find(({ from }) => from === undefined || engagement >= from)?.id;
    if (grade === undefined || band === undefined) {
        return { ...(grade !== undefined && { grade }), ...(band !== undefined && { band }) };
    }
    const row = ownValue(scoring.matrix, grade);
    const outcome = row && ownValue(row, band);
    return { grade, band, cell: `${grade}${band}`, ...(outcome !== undefined && { outcome }) };
}
function gradeOf({ minKnown, grades }, share) {
    if (share?.reached === undefined || share.known === undefined)
        return undefined;
    const { reached, known } = share;
    if (minKnown !== undefined && compareRationals(known, minKnown) < 0)
        return unknownGrade;
    return grades.find(({ from }) => from === undefined || compareRationals(reached, from) >= 0)?.id;
}
