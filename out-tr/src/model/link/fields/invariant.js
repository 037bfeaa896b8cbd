import { typeCriterion } from '../../../criteria/type-criterion.js';
import { inside } from '../../../diagnostics/place.js';
import { linkDefinition } from '../../linking/definition.js';
import { wordsBeyondFields } from './words-beyond-fields.js';
/** The words of invariants: they are linked with the fields, before anything that may ask about scores or signals. */
export function invariantVocabulary(fields, { names, part, report }) {
    return {
        attributes: new Map(Object.entries(fields)),
        lists: new Map(Object.entries(part('lists')).map(([id, { values }]) => [id, values])),
        scores: 'missing',
        knows: names.knows,
        qualification: () => undefined,
        report,
    };
}
export function linkInvariant(entry, vocabulary, linking) {
    const { written, place } = entry;
    const criterion = (half, at) => readsFieldsOnly(half, at, linking) ? typeCriterion(half, at, vocabulary) : undefined;
    const when = criterion(written.when, inside(place, 'when'));
    const then = criterion(written.then, inside(place, 'then'));
    return when && then && { ...linkDefinition(entry, linking), when, then };
}
function readsFieldsOnly(written, place, { report }) {
    const words = wordsBeyondFields(written, place);
    for (const { word, place: at } of words) {
        report({
            code: 'link/invariant',
            place: at,
            message: `an invariant asks about \`${word}\`, which is no field`,
            help: 'ask about fields only; what a lead does and how it is scored are results, not facts to rely on',
        });
    }
    return words.length === 0;
}
