import { nearestName, onlyNearName } from '../support/nearest-name.js';
import { ownValue } from '../support/own-value.js';
import { unknownKey as page } from './codes/unknown-key.js';
import { definitionNamed } from './schema-node.js';
import { quoted } from './value-words.js';
/** Words of other languages, whose nearest name would mean something else: `and` is no `any`. */
const otherWords = { and: 'all', or: 'any', not: 'none' };
/**
 * Any key of a condition that is no word of the language counts as a field, so `alll: […]` looks like a bad test of a
 * field `alll`. Where the key is close to a word, that is what is wrong.
 */
export function misspelledWord({ node, path, }) {
    const key = path.at(-1);
    if (typeof key !== 'string' || node !== definitionNamed('AttributeTest'))
        return undefined;
    const other = ownValue(otherWords, key.toLowerCase());
    const word = other ?? nearestName(key, firstWords());
    const surely = other === undefined ? onlyNearName(key, firstWords()) : undefined;
    if (word === undefined)
        return undefined;
    return {
        page,
        path,
        part: 'key',
        message: `${quoted(key)} is no word of a condition`,
        help: `did you mean \`${word}\`?`,
        ...(surely && { repair: { word: surely } }),
    };
}
/** The words a condition can begin with: `within` and `count` only stand beside `signal`, and a field `country` is no `count`. */
function firstWords() {
    const words = Object.keys(definitionNamed('Criterion').properties ?? {});
    return words.filter((word) => word !== 'within' && word !== 'count');
}
