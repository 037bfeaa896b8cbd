import { displayWidth } from './display-width.js';
/** Rows as lines with two blanks between columns, nothing behind the last and no room for empty ones; wide characters take two cells. */
export function textTable(rows, alignments = []) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))));
    return rows.map((row) => widths
        .flatMap((width, column) => width === 0 ? [] : [aligned(row[column] ?? '', width, alignments[column])])
        .join('  ')
        .trimEnd());
}
function aligned(cell, width, alignment = 'left') {
    const blanks = ' '.repeat(width - displayWidth(cell));
    return alignment === 'right' ? blanks + cell : cell + blanks;
}
