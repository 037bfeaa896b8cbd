import { kinds } from '../link/kinds.js';
import { defaultScoring, scoreVocabulary } from '../link/scoring/default-scoring.js';
/** Links parts when they are asked for, each once; the order of kinds does not matter then. */
export function createLinking(sources, { names, report, unusable }) {
    const parts = {};
    const linked = new Set();
    const scores = scoresOf(sources, unusable);
    let vocabulary;
    const linking = {
        report,
        names,
        languages: sources('agreement')[0]?.value.languages,
        scale: scores === 'missing' ? 0 : scores.scale,
        get vocabulary() {
            vocabulary ??= createVocabulary(linking, scores);
            return vocabulary;
        },
        part: (kind) => {
            if (!linked.has(kind)) {
                parts[kind] = kinds[kind].link(sources(kind), linking);
                linked.add(kind);
            }
            // The set says that the part was stored under its kind.
            return parts[kind];
        },
    };
    return linking;
}
/** A scoring that could not be used may be the default, unless another says that it is. */
function scoresOf(sources, unusable) {
    const chosen = defaultScoring(sources('scoring'))?.value;
    if (chosen === undefined || (unusable.has('scoring') && chosen.default !== true))
        return 'missing';
    return scoreVocabulary(chosen);
}
function createVocabulary(linking, scores) {
    const { names, part, report } = linking;
    return {
        attributes: new Map(Object.entries(part('fields').fields)),
        lists: new Map(Object.entries(part('lists')).map(([id, { values }]) => [id, values])),
        scores,
        knows: names.knows,
        qualification: (id, place) => names.knows('qualification', id, place) ? part('qualification')[id]?.criterion : undefined,
        report,
    };
}
