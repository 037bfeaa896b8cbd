import { suggestion } from '../../../criteria/type-suggestion.js';
import { inside, keyOf } from '../../../diagnostics/place.js';
import { normalText } from '../../../support/normal-text.js';
import { sortedDistinct, sortedEntries } from '../../linking/record.js';
/** Properties that an event must have, each with one of its values; the place is that of the map. */
export function linkWhere(written, place, { signals, linking }) {
    return sortedEntries(written)
        .filter(([property]) => linkProperty(property, keyOf(inside(place, property)), { signals, linking }))
        .map(([property, words]) => ({ property, values: linkWords(words, inside(place, property), linking) }));
}
/** True when every one of the signals has the property; otherwise it is reported. */
export function linkProperty(property, place, { signals, linking }) {
    const declared = linking.part('signals');
    const without = signals.filter((id) => declared[id]?.properties.includes(property) === false);
    for (const id of without) {
        const known = declared[id]?.properties ?? [];
        linking.report({
            code: 'link/unknown-name',
            place,
            message: `the signal ${id} has no property ${property}`,
            help: suggestion(property, known, `add ${property} to the \`properties\` of ${id}`),
        });
    }
    return without.length === 0;
}
function linkWords(written, place, { vocabulary }) {
    if (typeof written === 'string')
        return [normalText(written)];
    if ('list' in written) {
        const values = vocabulary.lists.get(written.list);
        if (values === undefined)
            vocabulary.knows('list', written.list, inside(place, 'list'));
        return values ?? [];
    }
    return sortedDistinct(written.map(normalText));
}
