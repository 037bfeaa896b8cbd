import { controlCharacter } from './codes/control-character.js';
import { invisibleCharacter } from './codes/invisible-character.js';
import { filePlace, loadFinding } from './load-finding.js';
/**
 * Everything but tab and line breaks, blank to tilde, and what follows the control characters of Latin-1, without
 * what cannot be seen: zero-width blank and joiner, a byte order mark inside the text, line separators no editor shows
 * as such, the marks that turn the direction of writing. Then a CR that ends no line. Written as what is allowed,
 * because this runs over every file.
 */
const suspicious = /[^\t\n\r -~\u00a0-\u200a\u200c-\u2027\u202f-\u205f\u2061-\u2065\u206a-\ufefe\uff00-\uffff]|\r(?!\n)/;
/** The first character of a file that no text needs, or nothing. */
export function suspiciousCharacter(source) {
    const match = suspicious.exec(source.text);
    if (match === null)
        return undefined;
    const [character] = match;
    return loadFinding(pageOf(character), {
        place: filePlace(source.path),
        range: source.rangeBetween(match.index, match.index + 1),
        message: `the file contains ${nameOf(character)}`,
        ...(deletable.test(character) ? { fix: withoutInvisible(source) } : {}),
    });
}
/** They have no width and no meaning in a text; line separators have one, and control characters stand for something else. */
const deletable = /[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
/** All of them at once, for the file can be read only without any. */
function withoutInvisible({ path, text }) {
    return {
        changes: Array.from(text.matchAll(new RegExp(deletable, 'g')), ({ index }) => ({
            what: 'replace',
            file: path,
            start: index,
            end: index + 1,
            text: '',
        })),
    };
}
/** Whether a value that was written with escapes holds what the file itself may not hold. */
export function hidesCharacter(value) {
    return suspicious.test(value) || /\p{Cs}/u.test(value);
}
function nameOf(character) {
    const point = character.codePointAt(0) ?? 0;
    const kind = pageOf(character) === controlCharacter ? 'a control character' : 'an invisible character';
    return `${names.get(point) ?? kind} (U+${point.toString(16).toUpperCase().padStart(4, '0')})`;
}
function pageOf(character) {
    return /\p{Cc}/u.test(character) ? controlCharacter : invisibleCharacter;
}
const names = new Map([
    [0x00, 'a NUL character'],
    [0x0d, 'a carriage return that ends no line'],
    [0xfeff, 'a byte order mark inside the text'],
]);
