/**
 * A regular expression for a text that has one of the words. A word is a maximal run of letters and decimal digits
 * (semantics §1). The letters stand in the pattern as ranges, as this program knows them: `\p{L}` of DuckDB 1.5 lacks 9,658
 * letters of Unicode 17 and would cut words there; `\w` of PostgreSQL is that of the locale. Words need no escapes.
 */
export function wordPattern(words) {
    const other = `[^${letterRanges()}]`;
    return `(^|${other})(${words.join('|')})($|${other})`;
}
const letter = /^[\p{L}\p{Nd}]$/u;
const lastCodePoint = 0x10ffff;
let ranges;
/** Once per process: a million code points take some 100 ms. */
function letterRanges() {
    ranges ??= findRanges();
    return ranges;
}
function findRanges() {
    let found = '';
    let first;
    for (let point = 0; point <= lastCodePoint + 1; point++) {
        const isLetter = point <= lastCodePoint && letter.test(String.fromCodePoint(point));
        if (isLetter)
            first ??= point;
        else if (first !== undefined) {
            found += `${String.fromCodePoint(first)}-${String.fromCodePoint(point - 1)}`;
            first = undefined;
        }
    }
    return found;
}
