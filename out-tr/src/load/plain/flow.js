import { entryName, newMap } from './entry.js';
import { plainValue } from './plain-scalar.js';
import { blank, codeAt, colon, giveUp, hash, newline, skipBlanks, toNextLine } from './scan.js';
import { readToken } from './token.js';
const comma = 44;
const openList = 91;
const closeList = 93;
const openMap = 123;
const closeMap = 125;
/** Whether a list in brackets or a map in braces begins here. */
export function isFlow(scan) {
    const code = codeAt(scan, scan.at);
    return code === openList || code === openMap;
}
/** A list in brackets or a map in braces; its further lines are indented deeper than `indent`. */
export function readFlow(scan, indent, depth) {
    if (depth > scan.depth)
        return giveUp(scan) ?? null;
    return codeAt(scan, scan.at++) === openMap ? readMap(scan, indent, depth) : readList(scan, indent, depth);
}
function readList(scan, indent, depth) {
    const list = [];
    skip(scan, indent);
    if (codeAt(scan, scan.at) === closeList) {
        scan.at++;
        return list;
    }
    do {
        list.push(readItem(scan, indent, depth));
    } while (hasMore(scan, indent, closeList));
    return list;
}
function readMap(scan, indent, depth) {
    const map = newMap();
    skip(scan, indent);
    if (codeAt(scan, scan.at) === closeMap) {
        scan.at++;
        return map;
    }
    do {
        const name = entryName(readToken(scan, true), map, scan);
        const next = codeAt(scan, scan.at + 1);
        if (codeAt(scan, scan.at) !== colon || (next !== blank && next !== newline))
            giveUp(scan);
        scan.at++;
        skip(scan, indent);
        map[name] = readItem(scan, indent, depth);
    } while (hasMore(scan, indent, closeMap));
    return map;
}
function readItem(scan, indent, depth) {
    if (isFlow(scan))
        return readFlow(scan, indent, depth + 1);
    const { text, quoted } = readToken(scan, true);
    return quoted ? text : plainValue(text, scan);
}
/** Over a comma to the next entry, or over the end. */
function hasMore(scan, indent, end) {
    skip(scan, indent);
    const code = codeAt(scan, scan.at);
    scan.at++;
    if (code === end)
        return false;
    if (code !== comma) {
        giveUp(scan);
        return false;
    }
    skip(scan, indent);
    return scan.isPlain;
}
/** Over blanks, line breaks and comments to what comes next. */
function skip(scan, indent) {
    for (;;) {
        skipBlanks(scan);
        if (scan.at >= scan.text.length) {
            giveUp(scan);
            return;
        }
        const code = codeAt(scan, scan.at);
        const comment = code === hash && scan.text.charCodeAt(scan.at - 1) === blank;
        if (code !== newline && !comment)
            return;
        toNextLine(scan);
        scan.lineStart = scan.at;
        skipBlanks(scan);
        const next = codeAt(scan, scan.at);
        if (next !== newline && scan.at - scan.lineStart <= indent)
            giveUp(scan);
    }
}
