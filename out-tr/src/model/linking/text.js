import { inside, keyOf } from '../../diagnostics/place.js';
import { recordOf, sortedEntries } from './record.js';
/** The text by language; words in a language the agreement does not declare are reported and left out. */
export function linkText(written, place, linking) {
    const { languages } = linking;
    if (typeof written === 'string')
        return { [languages?.[0] ?? 'en']: written };
    if (languages === undefined)
        return recordOf(Object.entries(written));
    return recordOf(sortedEntries(written).filter(([language]) => isDeclared(language, place, linking)));
}
/** Nothing where nothing is written. */
export function linkOptionalText(written, place, linking) {
    return written === undefined ? undefined : linkText(written, place, linking);
}
/** The title of the thing at `place`, or its id made readable, `demo-request` → `Demo request`, in every language. */
export function linkTitle({ id, title, place, }, linking) {
    if (title !== undefined)
        return linkText(title, inside(place, 'title'), linking);
    return textEverywhere(readableId(id), linking);
}
/** Words that are the same in every language, such as a value that is called as it is spelled. */
export function textEverywhere(words, { languages = ['en'] }) {
    return recordOf(languages.map((language) => [language, words]));
}
function isDeclared(language, place, { languages = [], report }) {
    if (languages.includes(language))
        return true;
    report({
        code: 'link/undeclared-language',
        place: keyOf(inside(place, language)),
        message: `${language} is not a language of the agreement, which speaks ${languages.join(', ')}`,
        help: `add ${language} to the agreement's \`languages\`, or delete the text`,
    });
    return false;
}
function readableId(id) {
    const words = id.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}
