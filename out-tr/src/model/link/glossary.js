import { inside, keyOf } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { recordOf, sortedDistinct, sortedEntries } from '../linking/record.js';
import { linkName } from '../linking/references.js';
import { linkText } from '../linking/text.js';
export const glossary = {
    kind: 'glossary',
    occurs: 'any',
    declares: [{ noun: 'term', keysOf: 'terms' }],
    link: (sources, linking) => linkedRecord(mapEntries(sources, 'terms', (document) => document.terms), (entry) => linkTerm(entry, linking)),
};
function linkTerm(entry, linking) {
    const { written, place } = entry;
    return present({
        ...linkDefinition(entry, linking),
        means: linkText(written.means, inside(place, 'means'), linking),
        stage: linkName('stage', written.stage, inside(place, 'stage'), linking),
        avoided: linkAvoided(written.avoid ?? [], inside(place, 'avoid'), linking),
    });
}
/** Words to avoid, by language; a bare list is in the agreement's first. */
function linkAvoided(written, place, { languages = ['en'], report }) {
    if (isList(written))
        return written.length === 0 ? {} : { [languages[0] ?? 'en']: sortedDistinct(written) };
    return recordOf(sortedEntries(written).flatMap(([language, words]) => {
        if (languages.includes(language))
            return [[language, sortedDistinct(words)]];
        report({
            code: 'link/undeclared-language',
            place: keyOf(inside(place, language)),
            message: `${language} is not a language of the agreement, which speaks ${languages.join(', ')}`,
            help: `add ${language} to the agreement's \`languages\`, or delete the words`,
        });
        return [];
    }));
}
function isList(written) {
    return Array.isArray(written);
}
