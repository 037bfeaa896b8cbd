import { blank, codeAt, giveUp, newline, skipBlanks, toContent } from './scan.js';
/** A text over several lines, behind `|` or `>`, perhaps with `-`; its lines are indented deeper than `indent`. */
export function readLines(scan, indent) {
    const [, sign, chomp] = headerAt(scan);
    if (sign === undefined)
        return giveUp(scan) ?? '';
    const lines = linesBelow(scan, indent);
    const joined = sign === '|' ? lines.join('\n') : folded(lines);
    toContent(scan);
    return chomp === '-' ? joined : `${joined}\n`;
}
function headerAt(scan) {
    const end = scan.text.indexOf('\n', scan.at);
    const header = /^([|>])(-?)$/.exec(scan.text.slice(scan.at, end === -1 ? undefined : end));
    if (header === null || end === -1)
        return [];
    scan.at = end + 1;
    return header;
}
/** The lines of the text without their indentation, empty ones inside included. */
function linesBelow(scan, indent) {
    const begin = scan.at;
    const lines = [];
    let column = 0;
    let filled = 0;
    while (scan.at < scan.text.length) {
        scan.lineStart = scan.at;
        skipBlanks(scan);
        const found = scan.at - scan.lineStart;
        if (codeAt(scan, scan.at) === newline) {
            lines.push('');
            if (found > 0 || filled === 0)
                giveUp(scan);
            else
                scan.at++;
            continue;
        }
        if (filled === 0)
            column = found;
        if (found <= indent || found < column)
            break;
        lines.push(lineFrom(scan, scan.lineStart + column));
        filled = lines.length;
    }
    // The line that ended it, if there is one, is read again.
    if (scan.isPlain && scan.at < scan.text.length)
        endsCleanly(scan, indent, column);
    if (filled === 0 || scan.at - begin > scan.length)
        giveUp(scan);
    return lines.slice(0, filled);
}
/** Between the text and what it belongs to no column is left. */
function endsCleanly(scan, indent, column) {
    const found = scan.at - scan.lineStart;
    if (found > indent && found < column)
        giveUp(scan);
    else
        scan.at = scan.lineStart;
}
/** A line up to its end; blanks in front or behind have a meaning that is left to the full reader. */
function lineFrom(scan, start) {
    const end = scan.text.indexOf('\n', scan.at);
    const stop = end === -1 ? scan.text.length : end;
    if (start !== scan.at || scan.text.charCodeAt(stop - 1) === blank || end === -1)
        giveUp(scan);
    const line = scan.text.slice(start, stop);
    if (scan.isPlain)
        scan.at = stop + 1;
    return line;
}
/** Line breaks become blanks; of several in a row, one is dropped. */
function folded(lines) {
    let text = '';
    let empty = 0;
    for (const line of lines) {
        if (line === '') {
            empty++;
            continue;
        }
        if (text !== '')
            text += empty === 0 ? ' ' : '\n'.repeat(empty);
        text += line;
        empty = 0;
    }
    return text;
}
