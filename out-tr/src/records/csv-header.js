/**
 * The names of the columns, read as the engine reads all other rows: quotes count at the beginning of a cell, two of them
 * inside mean one. An empty text has no columns; a quote that is never closed takes the rest of the text.
 */
export function csvHeader(text, { delimiter, quote }) {
    const start = text.startsWith('\ufeff') ? 1 : 0;
    if (text.length === start)
        return { headers: [], lineEnd: '\n', line: '', isBroken: false };
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    const headers = [];
    for (let at = start;;) {
        const cell = cellAt(text, at, delimiter, quote);
        headers.push(cell.text);
        if (text[cell.end] === delimiter) {
            at = cell.end + 1;
            continue;
        }
        const isCrLf = text.startsWith('\r\n', cell.end);
        const isBroken = !isCrLf && cell.end < text.length && text[cell.end] !== '\n';
        return { headers, lineEnd: isCrLf ? '\r\n' : '\n', line, isBroken };
    }
}
function cellAt(text, start, delimiter, quote) {
    return quote !== undefined && text[start] === quote
        ? quotedCell(text, start + 1, quote)
        : plainCell(text, start, delimiter);
}
function plainCell(text, start, delimiter) {
    let end = start;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && !text.startsWith('\r\n', end))
        end++;
    return { text: text.slice(start, end), end };
}
function quotedCell(text, start, quote) {
    for (let at = start;;) {
        const end = text.indexOf(quote, at);
        if (end === -1)
            return { text: text.slice(start), end: text.length };
        if (text[end + 1] !== quote)
            return { text: text.slice(start, end).replaceAll(quote + quote, quote), end: end + 1 };
        at = end + 2;
    }
}
