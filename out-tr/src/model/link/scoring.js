import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkShare } from '../linking/quantities.js';
import { linkBounds } from './scoring/bounds.js';
import { defaultScoring } from './scoring/default-scoring.js';
import { linkDimensions } from './scoring/dimensions.js';
import { linkBands, linkGrades } from './scoring/grades.js';
import { linkMatrix } from './scoring/matrix.js';
import { linkOutcomes } from './scoring/outcomes.js';
export const scoring = {
    kind: 'scoring',
    occurs: 'some',
    declares: [{ noun: 'scoring', ownId: true }],
    link: (sources, linking) => {
        reportDefaults(sources, linking);
        const chosen = defaultScoring(sources)?.value.id;
        return linkedRecord(documentEntries(sources), (entry) => ({
            ...linkScoring(entry, linking),
            isDefault: entry.id === chosen,
        }));
    },
};
/** Exactly one scoring decides about stages: the only one, or the only one that says so. */
function reportDefaults(sources, { report }) {
    const declared = sources.filter(({ value }) => value.default === true);
    const [first, ...others] = declared;
    for (const other of others)
        reportSecondDefault(other, first, report);
    const [only, second] = sources;
    if (first !== undefined || only === undefined || second === undefined)
        return;
    report({
        code: 'link/default-scoring',
        place: inside(only.place, 'id'),
        message: `none of the ${sources.length} scorings is the default`,
        help: 'write `default: true` in the one that the lifecycle uses',
    });
}
function reportSecondDefault(second, first, report) {
    if (first === undefined)
        return;
    report({
        code: 'link/default-scoring',
        place: inside(second.place, 'default'),
        message: `${second.value.id} and ${first.value.id} are both the default scoring`,
        help: 'keep `default: true` in the one that the lifecycle uses',
        related: [{ place: inside(first.place, 'default'), message: 'the other default' }],
    });
}
function linkScoring(entry, linking) {
    const { written, place } = entry;
    const own = {
        ...linking,
        scale: written.scale ?? 0,
        vocabulary: { ...linking.vocabulary, scores: 'forbidden' },
    };
    return present({
        ...linkDefinition(entry, linking),
        scale: own.scale,
        dimensions: linkDimensions(entry, own),
        total: linkBounds(written.total ?? {}, inside(place, 'total'), own),
        minKnown: written.minKnown === undefined
            ? undefined
            : linkShare(written.minKnown, inside(place, 'minKnown'), own),
        grades: linkGrades(written.grades, inside(place, 'grades'), own),
        bands: linkBands(written.bands, inside(place, 'bands'), own),
        matrix: linkMatrix(entry, own),
        outcomes: linkOutcomes(written.outcomes, inside(place, 'outcomes'), own),
        monotone: written.monotone ?? true,
    });
}
