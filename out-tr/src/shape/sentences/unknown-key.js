import { nearestName, onlyNearName } from '../../support/nearest-name.js';
import { textParam } from '../breach.js';
import { meantForm } from '../close-form.js';
import { unknownKey as page } from '../codes/unknown-key.js';
import { wrongForm } from '../codes/wrong-form.js';
import { formHelp } from '../help-words.js';
import { misspelledWord } from '../misspelled-word.js';
import { definitionNamed, resolved } from '../schema-node.js';
import { subject } from '../subject.js';
import { keysOf } from '../value-at.js';
import { choiceWords, expectedWords, quoted } from '../value-words.js';
/** A key that stands where it has no meaning: `'intnet' is no key of signal 'demo-request'`. */
export function unknownKey(breach) {
    const key = textParam(breach, 'additionalProperty');
    const word = misspelledWord(breach);
    if (word !== undefined)
        return word;
    const allowed = Object.keys(breach.node.properties ?? {});
    return strayKey(breach, key, allowed);
}
/** The key the writer meant, where one of those that are free is close. */
export function meantKey(breach, key, allowed) {
    const free = freeKeys(breach, allowed);
    return allowed.length === 1 ? free[0] : nearestName(key, free);
}
function freeKeys({ value }, allowed) {
    const present = keysOf(value);
    return allowed.filter((name) => !present.includes(name));
}
/** The name of an entry or field that has the wrong form, or a key that does not go with the others. */
export function wrongName(breach) {
    const key = textParam(breach, 'propertyName');
    const names = resolved(breach.node.propertyNames ?? {});
    if (names.enum !== undefined)
        return besideSignal(breach, key);
    const message = `${quoted(key)} is not ${expectedWords(names)}`;
    return {
        page: wrongForm,
        path: [...breach.path, key],
        part: 'key',
        message,
        help: meantForm(key, names) ?? formHelp(names) ?? wrongForm.help,
    };
}
function besideSignal({ path }, key) {
    return {
        page,
        path: [...path, key],
        part: 'key',
        message: `${quoted(key)} does not go with 'signal'`,
        help: 'beside `signal` only `within` and `count` can stand; put several conditions under `all`',
    };
}
function strayKey(breach, key, allowed) {
    const meant = meantKey(breach, key, allowed);
    const surely = meant === undefined ? undefined : onlyNearName(key, freeKeys(breach, allowed));
    const isTest = breach.node === definitionNamed('AttributeTest');
    const possible = allowed.length === 0 ? 'no keys can stand here' : `possible are ${choiceWords(allowed)}`;
    return {
        page,
        path: [...breach.path, key],
        part: 'key',
        message: `${quoted(key)} is no ${isTest ? 'operator' : `key of ${subject(breach)}`}`,
        help: meant === undefined ? possible : `did you mean \`${meant}\`?`,
        ...(surely && { repair: { word: surely } }),
    };
}
