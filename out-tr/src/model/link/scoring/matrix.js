import { choicesOf, suggestion } from '../../../criteria/type-suggestion.js';
import { inside, keyOf } from '../../../diagnostics/place.js';
import { recordOf, sortedDistinct, sortedEntries } from '../../linking/record.js';
import { scoreVocabulary } from './default-scoring.js';
/** Grade → band → outcome, without the cells that name something the scoring does not have. */
export function linkMatrix({ written, place }, linking) {
    const at = inside(place, 'matrix');
    const { grades, bands, outcomes } = scoreVocabulary(written);
    const known = { grades: sortedDistinct([...grades, 'U']), bands, outcomes };
    return recordOf(sortedEntries(written.matrix)
        .filter(([grade]) => isKnown('grade', { id: grade, known: known.grades, place: keyOf(inside(at, grade)) }, linking))
        .map(([grade, row]) => [grade, linkRow(row, { known, place: inside(at, grade) }, linking)]));
}
function linkRow(row, { known, place }, linking) {
    return recordOf(sortedEntries(row).filter(([band, outcome]) => {
        const cell = inside(place, band);
        const hasBand = isKnown('band', { id: band, known: known.bands, place: keyOf(cell) }, linking);
        return isKnown('outcome', { id: outcome, known: known.outcomes, place: cell }, linking) && hasBand;
    }));
}
function isKnown(noun, { id, known, place }, { report }) {
    if (known.includes(id))
        return true;
    report({
        code: 'link/unknown-name',
        place,
        message: `the scoring has no ${noun} ${id}`,
        help: suggestion(id, known, `its ${noun}s are ${choicesOf(known)}`),
    });
    return false;
}
