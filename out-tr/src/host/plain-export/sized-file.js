import { statSync } from 'node:fs';
import { firstBytes } from '../exports/export-text.js';
const lineFeed = 10;
const byteOrderMark = [0xef, 0xbb, 0xbf];
/** The file with its size and where its rows begin; undefined for a packed one, and where its names do not end with its first line. */
export function sizedFile(file, quote) {
    const { path, line } = file;
    if (line === undefined || path.endsWith('.gz') || !isClosed(line, quote))
        return undefined;
    const start = firstBytes(path, byteOrderMark.length);
    const mark = byteOrderMark.every((byte, place) => start[place] === byte) ? byteOrderMark.length : 0;
    const firstRow = mark + Buffer.byteLength(line) + 1;
    const beginning = firstBytes(path, firstRow);
    if (beginning.length < firstRow || beginning[firstRow - 1] !== lineFeed)
        return undefined;
    return { ...file, size: statSync(path).size, firstRow };
}
/** A name with a line break in it opens a quotation mark that its line does not close. */
function isClosed(line, quote) {
    return quote === undefined || line.split(quote).length % 2 === 1;
}
