import { compareCodePoints } from '../../../support/code-points.js';
import { sortedDistinct } from '../../linking/record.js';
/** The scoring that the lifecycle uses; the first by id where none or several say so, which has been reported. */
export function defaultScoring(sources) {
    const declared = sources.filter(({ value }) => value.default === true);
    const candidates = declared.length === 0 ? sources : declared;
    return candidates.toSorted((left, right) => compareCodePoints(left.value.id, right.value.id))[0];
}
/** What criteria can ask of a scoring, read from the document so that linking it may wait. */
export function scoreVocabulary(written) {
    return {
        scoring: written.id,
        scale: written.scale ?? 0,
        grades: sortedDistinct(Object.keys(written.grades ?? {})),
        bands: sortedDistinct(Object.keys(written.bands ?? {})),
        outcomes: (written.outcomes ?? []).map(outcomeId),
    };
}
function outcomeId(written) {
    return typeof written === 'string' ? written : written.id;
}
