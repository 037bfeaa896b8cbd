/**
 * What a finding points at: the piece the parser names, or the nearby one that the reader has to change.
 * `unclosed` are the offsets of the brackets of the document that nothing closes, in order.
 */
export function problemExtent(problem, text, points, unclosed) {
    const start = Math.min(problem.start, text.length);
    switch (points) {
        case 'character':
            return [start, start + 1];
        case 'escape':
            return [start, start + 2];
        case 'word':
            return wordAt(text, start);
        case 'colon':
            return colonAfter(text, start);
        case 'quote':
            return quoteBefore(text, start, problem.message.slice(-7).includes("'") ? "'" : '"');
        case 'bracket':
            return bracketBefore(start, unclosed) ?? wordAt(text, start);
        case 'last line':
            return lastLineOf(text, start, problem.end);
        case undefined:
            return firstLineOf(text, start, problem.end);
    }
}
/** The word at or behind an offset, in its line; quoted words whole. */
function wordAt(text, offset) {
    const word = /[ \t]*("[^"\n]*"|'[^'\n]*'|[^\s,[\]{}]+|.)?/y;
    word.lastIndex = offset;
    const [found = '', inner = ''] = word.exec(text) ?? [];
    const end = offset + found.length;
    return [end - inner.length, end];
}
function colonAfter(text, offset) {
    const colon = /:(?=\s|$)/g;
    colon.lastIndex = offset;
    const at = colon.exec(text)?.index ?? offset;
    return [at, at + 1];
}
function quoteBefore(text, offset, quote) {
    const at = Math.max(0, text.lastIndexOf(quote, offset - 1));
    return [at, at + 1];
}
/** The innermost bracket opened before an offset that nothing closes. */
function bracketBefore(offset, unclosed) {
    const start = unclosed.findLast((opened) => opened < offset);
    return start === undefined ? undefined : [start, start + 1];
}
function firstLineOf(text, start, end) {
    const [line = ''] = text.slice(start, end).split(/\r?\n/, 1);
    return [start, start + line.trimEnd().length];
}
function lastLineOf(text, start, end) {
    const from = Math.max(start, text.lastIndexOf('\n', end - 1) + 1);
    return wordAt(text, from);
}
