const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const blanks = /\p{White_Space}+/gu;
const outerBlanks = /^\p{White_Space}+|\p{White_Space}+$/gu;
const wordRuns = /[\p{L}\p{Nd}]+/gu;
/**
 * The one spelling in which texts are compared (semantics §1): NFC, then simple lower case, trimmed, single blanks.
 * A blank is any Unicode White_Space, so U+0085 is one and U+FEFF is not. The empty text means missing.
 */
export function normalText(text) {
    if (plain.test(text))
        return text.toLowerCase();
    return simpleLowerCase(text.normalize('NFC')).replace(outerBlanks, '').replace(blanks, ' ');
}
/** The words of a normalised text in order: maximal runs of letters (category L) and decimal digits (Nd). */
export function wordsOf(normalised) {
    return normalised.match(wordRuns) ?? [];
}
/** One code point to one code point: no final sigma, and İ becomes a plain i. */
function simpleLowerCase(text) {
    let lower = '';
    for (const character of text)
        lower += character === 'İ' ? 'i' : character.toLowerCase();
    return lower;
}
