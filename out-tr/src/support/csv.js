/** Comma-separated text as RFC 4180 has it, strictly; lines end with CR LF or LF, the last one may lack it. */
export function parseCsv(text) {
    const rows = [];
    let at = 0;
    while (at < text.length) {
        const row = readRow(text, at);
        if (row.problem !== undefined)
            return { rows, problem: row.problem };
        const [first] = row.cells;
        if (row.cells.length > 1 || first === undefined || first.end > first.start)
            rows.push(row.cells);
        at = row.next;
    }
    return { rows };
}
function readRow(text, start) {
    const cells = [];
    let at = start;
    for (;;) {
        const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
        if ('message' in cell)
            return { cells, next: text.length, problem: cell };
        cells.push(cell);
        if (text[cell.end] !== ',')
            return { cells, next: cell.end + lineEnd(text, cell.end) };
        at = cell.end + 1;
    }
}
function readPlain(text, start) {
    let end = start;
    while (end < text.length && text[end] !== ',' && lineEnd(text, end) === 0) {
        if (text[end] === '"')
            return {
                message: 'a quote stands inside a cell that does not begin with one',
                start: end,
                end: end + 1,
            };
        end++;
    }
    return { text: text.slice(start, end), start, end };
}
function readQuoted(text, start) {
    let at = start + 1;
    for (;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1)
            return { message: 'a quoted cell is never closed', start, end: start + 1 };
        if (text[quote + 1] !== '"')
            return closed(text, start, quote + 1);
        at = quote + 2;
    }
}
function closed(text, start, end) {
    if (end < text.length && text[end] !== ',' && lineEnd(text, end) === 0)
        return { message: 'something follows the closing quote of a cell', start: end, end: end + 1 };
    return { text: text.slice(start + 1, end - 1).replaceAll('""', '"'), start, end };
}
/** Length of the line break at `at`, 0 for none. */
function lineEnd(text, at) {
    if (text[at] === '\n')
        return 1;
    return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 0;
}
