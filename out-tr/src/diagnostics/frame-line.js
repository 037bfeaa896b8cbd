import { clusters } from '../support/display-width.js';
import { visibleText } from '../support/visible-text.js';
/** Cells a line may take; a longer one is cut around the range. */
const width = 100;
/** Cells kept before the range when the line is cut. */
const lead = 40;
/** UTF-16 units looked at on both sides of the range's start: enough for the width, little enough for any line. */
const reach = 400;
/** A tab has no width of its own; this is what the frame gives it. */
const tab = '    ';
/** The first line of a range, cut to a readable width, with everything invisible made visible. */
export function frameLine(text, { start, end }) {
    const begin = start.offset - (start.column - 1);
    const line = lineAt(text, begin);
    const to = end.line === start.line ? end.column - 1 : line.length;
    const pieces = piecesOf(line, start.column - 1, to);
    return {
        number: start.line,
        text: pieces
            .map((piece) => piece.text)
            .join('')
            .trimEnd(),
        before: cellsOf(pieces, 'before'),
        marked: Math.max(1, cellsOf(pieces, 'marked')),
    };
}
/** The line that begins at an offset, without its line break. */
export function lineAt(text, begin) {
    const end = text.indexOf('\n', begin);
    return text.slice(begin, end === -1 ? undefined : end).replace(/\r$/, '');
}
/** The visible characters of a line from `from` (marked until `to`), cut on both sides where they are too many. */
function piecesOf(line, from, to) {
    const first = Math.max(0, from - reach);
    const pieces = clusters(line.slice(first, from + reach)).map(({ text, index, cells }) => {
        const at = first + index;
        const part = at + text.length <= from ? 'before' : at < to ? 'marked' : 'after';
        return { ...shown(text, cells), part };
    });
    if (first === 0 && from + reach >= line.length && cellsOf(pieces) <= width)
        return pieces;
    const start = pieces.findIndex((piece, index) => piece.part !== 'before' || cellsOf(pieces.slice(index), 'before') <= lead);
    return cutBehind(start <= 0 ? pieces : [{ text: '…', cells: 1, part: 'before' }, ...pieces.slice(start)]);
}
function shown(text, cells) {
    if (text === '\t')
        return { text: tab, cells: tab.length };
    const visible = visibleText(text);
    return { text: visible, cells: visible === text ? cells : visible.length };
}
function cutBehind(pieces) {
    const end = pieces.findIndex((_, index) => cellsOf(pieces.slice(0, index + 1)) > width);
    return end === -1 ? pieces : [...pieces.slice(0, end), { text: '…', cells: 1, part: 'after' }];
}
function cellsOf(pieces, part) {
    return pieces.reduce((sum, piece) => (part === undefined || piece.part === part ? sum + piece.cells : sum), 0);
}
